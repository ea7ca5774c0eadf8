import type { ExerciseEvent } from './event';

/** Why a command was refused: a stable code, and the values of its sentence in `messages`. Holds nothing secret. */
export interface Rejection {
  code: RejectionCode;
  values?: Record<string, string | number>;
}

/** What the rules answer to a command. No events and no rejection: it was done already. */
export type Decision = { ok: true; events: ExerciseEvent[] } | { ok: false; rejection: Rejection };

/** The command stands: these things happened. */
export const happened = (...events: ExerciseEvent[]): Decision => ({ ok: true, events });

/** The command is refused. */
export const refused = (code: RejectionCode, values?: Rejection['values']): Decision => ({
  ok: false,
  rejection: values ? { code, values } : { code },
});

/** EX68: every reason for which the rules refuse. Each has its sentence in `messages/en.json` under `rejections`. */
export const rejectionCodes = [
  'AboveContentCap',
  'AlreadyAdmitted',
  'AlreadyAnswered',
  'AlreadyHaveIt',
  'AlreadyHidden',
  'AlreadyOpened',
  'AlreadyRecalled',
  'AlreadyReleased',
  'AlreadyRunning',
  'AlreadySigned',
  'AlreadyVoted',
  'ArmInPast',
  'AnswerTooLong',
  'AttachmentCarried',
  'AttachmentsFull',
  'BranchMissing',
  'CapOnlyLowered',
  'CardAlreadyCounts',
  'CardChanged',
  'CardIncomplete',
  'CounterMoveNotChosen',
  'CounterMoveRevealed',
  'DebriefWouldBeShort',
  'DependencyUnmet',
  'ExerciseClosed',
  'ExerciseEnded',
  'ForecastAlreadyLocked',
  'ForecastClosed',
  'ForecastNotHundred',
  'InviteClosed',
  'LeadIsHere',
  'LeadNotConfirmed',
  'InjectIsOut',
  'InjectOnHold',
  'InjectSetAside',
  'NameTaken',
  'NoEmergency',
  'NoBots',
  'NobodyReceives',
  'NotAMember',
  'NotAdmitted',
  'NotARehearsal',
  'NotAllowed',
  'NotDue',
  'NotEnded',
  'NotPaused',
  'NotStarted',
  'NotTheController',
  'NotVotedYet',
  'NotYourNote',
  'Paused',
  'ReleaseIsOut',
  'RedCellNeedsController',
  'RedCellNotAgreed',
  'RedCellOfObservers',
  'RedCellOff',
  'RedCellTooSmall',
  'RedMoveJudged',
  'RedMoveWaits',
  'SeatOfBot',
  'SeatOfStaff',
  'StaffStay',
  'StepDoesNotAllow',
  'StepIsPast',
  'SuccessorAway',
  'SuccessorLeft',
  'SuccessorNotStaff',
  'TeamFull',
  'TooFewAnswers',
  'UnknownBroadcast',
  'TooManyAttachments',
  'UnknownAttachment',
  'UnknownCard',
  'UnknownCut',
  'UnknownContact',
  'UnknownChallenge',
  'UnknownFact',
  'UnknownInject',
  'UnknownInvite',
  'UnknownMessage',
  'UnknownNote',
  'UnknownObjective',
  'UnknownProposal',
  'UnknownRedMove',
  'UnknownRelease',
  'UnknownSeat',
  'UnknownStep',
  'UnknownTask',
  'UnknownTeam',
  'UnknownText',
  'UnknownVote',
  'VoteClosed',
  'VoteStillOpen',
  'WaitForPlace',
] as const;
/** One stable code. */
export type RejectionCode = (typeof rejectionCodes)[number];
