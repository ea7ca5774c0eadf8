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
  'AlreadyAnswered',
  'AlreadyOpened',
  'AlreadyReleased',
  'AlreadyRunning',
  'AlreadySigned',
  'AlreadyVoted',
  'BranchMissing',
  'CapOnlyLowered',
  'CardAlreadyCounts',
  'CardChanged',
  'CardIncomplete',
  'CounterMoveNotChosen',
  'CounterMoveRevealed',
  'DebriefWouldBeShort',
  'ExerciseClosed',
  'ExerciseEnded',
  'ForecastAlreadyLocked',
  'ForecastClosed',
  'ForecastNotHundred',
  'NameTaken',
  'NoEmergency',
  'NoBots',
  'NobodyReceives',
  'NotAMember',
  'NotARehearsal',
  'NotAllowed',
  'NotDue',
  'NotEnded',
  'NotPaused',
  'NotStarted',
  'NotVotedYet',
  'Paused',
  'SeatOfBot',
  'SeatOfStaff',
  'StepDoesNotAllow',
  'StepIsPast',
  'TeamFull',
  'TooFewAnswers',
  'UnknownCard',
  'UnknownFact',
  'UnknownInject',
  'UnknownMessage',
  'UnknownProposal',
  'UnknownRelease',
  'UnknownSeat',
  'UnknownStep',
  'UnknownTeam',
  'UnknownVote',
  'VoteClosed',
  'VoteStillOpen',
] as const;
/** One stable code. */
export type RejectionCode = (typeof rejectionCodes)[number];
