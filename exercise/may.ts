import type { CommandType } from './command';
import type { Rejection } from './decision';
import type { Actor } from './ids';
import { type SeatRole, type State, seatOf } from './state';
import type { StepId } from './story';

type Phase = State['phase'];

/** Who may ask for a command, and when. Absent steps: in any; `paused`: also while everything stands still. */
export interface Permission {
  roles: readonly (SeatRole | 'system')[];
  phases: readonly Phase[];
  steps?: readonly StepId[];
  paused?: boolean;
}

const lead = ['lead'] as const;
const runs = ['lead', 'control'] as const;
const speaks = ['lead', 'control', 'simcell'] as const;
const players = ['player'] as const;
const helps = ['lead', 'control', 'technician'] as const;
const people = [
  'lead',
  'control',
  'simcell',
  'evaluator',
  'technician',
  'observer',
  'player',
  'red',
] as const;
const red = ['red'] as const;
const evaluates = ['evaluator', 'lead'] as const;
const doubts = ['lead', 'control', 'simcell', 'evaluator', 'player'] as const;
const checks = ['lead', 'control', 'player'] as const;
const system = ['system'] as const;
const running = ['running'] as const;
const before = ['lobby', 'running'] as const;
const open = ['lobby', 'running', 'ended'] as const;
const sinceStart = ['running', 'ended'] as const;
const after = ['ended'] as const;
/** The plan is written in the days that follow, too. */
const sinceEnd = ['ended', 'closed'] as const;
const finds = ['lead', 'control', 'evaluator'] as const;

/** EX48: the one table of permissions: the rules decide by it, and the screens show a button when it allows the command. */
const permissions: Record<CommandType, Permission> = {
  ForkExercise: { roles: system, phases: ['none'] },
  BeginWhatIf: { roles: system, phases: before, paused: true },
  OpenExercise: { roles: system, phases: ['none'] },
  TakeSeat: { roles: system, phases: ['lobby', 'running', 'ended'], paused: true },
  TakeOverSeat: { roles: system, phases: ['lobby', 'running', 'ended'], paused: true },
  CarryItems: { roles: system, phases: ['lobby'], paused: true },
  CompleteRelease: { roles: system, phases: running },
  HoldRelease: { roles: system, phases: running, paused: true },
  ReleaseArmed: { roles: system, phases: running },
  LapseArmed: { roles: system, phases: running, paused: true },
  PauseForAbsence: { roles: system, phases: running, paused: true },

  AcknowledgeRules: { roles: players, phases: before, paused: true },
  AcknowledgeInject: { roles: players, phases: running },
  SignCard: { roles: players, phases: running, steps: ['decide', 'anticipate'] },
  LockForecast: { roles: players, phases: running, steps: ['anticipate'] },
  PinFact: { roles: players, phases: running },
  UnpinFact: { roles: players, phases: running },
  TableProposal: { roles: players, phases: running, steps: ['agree'] },
  SponsorProposal: { roles: players, phases: running, steps: ['agree'] },
  TableAmendment: { roles: players, phases: running, steps: ['agree'] },
  ArgueToSeat: { roles: players, phases: running },
  TakeAmendment: { roles: players, phases: running, steps: ['agree'] },
  CastVote: { roles: players, phases: running },
  ChangeVote: { roles: players, phases: running },
  ExplainVote: { roles: players, phases: running },
  OfferJointAction: { roles: players, phases: running },
  AnswerJointAction: { roles: players, phases: running },
  ShareBurden: { roles: players, phases: running },
  MakeCommitment: { roles: players, phases: running },
  CheckCommitment: { roles: checks, phases: sinceStart },
  ShowJointAction: { roles: runs, phases: running },
  SendMessage: { roles: players, phases: running },
  ShareCommitment: { roles: players, phases: after },
  StepOut: { roles: ['player', 'observer', 'red'], phases: before, paused: true },
  StepIn: { roles: ['player', 'observer', 'red'], phases: before, paused: true },
  PauseExercise: { roles: people, phases: before },
  DeclareEmergency: { roles: people, phases: ['lobby', 'running', 'ended'], paused: true },

  StartExercise: { roles: runs, phases: ['lobby'] },
  OpenStep: { roles: runs, phases: running },
  ExtendStep: { roles: runs, phases: running, paused: true },
  ChangePlan: { roles: runs, phases: running, paused: true },
  TakeCut: { roles: runs, phases: running, paused: true },
  SetTeamTimer: { roles: runs, phases: running },
  StopTeamTimer: { roles: runs, phases: running, paused: true },
  ResumeExercise: { roles: lead, phases: before, paused: true },
  SetContentCap: { roles: runs, phases: before, paused: true },
  SetSupport: { roles: runs, phases: ['lobby', 'running', 'ended'], paused: true },
  EndEmergency: { roles: lead, phases: ['lobby', 'running', 'ended'], paused: true },
  ClosePicks: { roles: runs, phases: running, steps: ['think'] },
  ReleaseInject: { roles: runs, phases: running },
  ReleaseWritten: { roles: speaks, phases: running },
  SendReleaseNow: { roles: runs, phases: running },
  TakeBackRelease: { roles: speaks, phases: running, paused: true },
  RecallInject: { roles: runs, phases: running, paused: true },
  SupersedeInject: { roles: runs, phases: running, paused: true },
  EditReleased: { roles: runs, phases: running, paused: true },
  MarkLeaked: { roles: runs, phases: running },
  HoldInject: { roles: runs, phases: before, paused: true },
  UnholdInject: { roles: runs, phases: before, paused: true },
  SkipInject: { roles: runs, phases: before, paused: true },
  DeferInject: { roles: runs, phases: before, paused: true },
  RestoreInject: { roles: runs, phases: before, paused: true },
  CompleteInject: { roles: runs, phases: before, paused: true },
  ReorderInject: { roles: runs, phases: before, paused: true },
  EditInject: { roles: runs, phases: before, paused: true },
  ArmInject: { roles: runs, phases: before, paused: true },
  DisarmInject: { roles: runs, phases: before, paused: true },
  CloseSigning: { roles: runs, phases: running, steps: ['decide', 'anticipate'] },
  ShowCards: { roles: runs, phases: running },
  ChooseCounterMove: { roles: speaks, phases: running },
  RuleOutcome: { roles: runs, phases: running },
  MoveSituationLine: { roles: runs, phases: running },
  SettleAmendment: { roles: runs, phases: running, steps: ['agree'] },
  OpenVote: { roles: runs, phases: running, steps: ['agree'] },
  ReadVote: { roles: runs, phases: running },
  AmendVote: { roles: runs, phases: running },
  SetNonPlayerVote: { roles: runs, phases: running },
  SetImplementation: { roles: runs, phases: running },
  TakeFollowUp: { roles: runs, phases: running },
  ApplyToolRule: { roles: runs, phases: running },
  AnswerMessage: { roles: speaks, phases: running },
  ShowMessage: { roles: runs, phases: after },
  MoveSeat: { roles: helps, phases: before, paused: true },
  AdmitSeat: { roles: runs, phases: ['running', 'ended'], paused: true },
  NudgeTeam: { roles: runs, phases: running },
  SendBroadcast: { roles: runs, phases: ['lobby', 'running', 'ended'], paused: true },
  EndBroadcast: { roles: runs, phases: ['lobby', 'running', 'ended'], paused: true },
  SendStaffNote: { roles: speaks, phases: ['lobby', 'running', 'ended'], paused: true },
  HideText: { roles: runs, phases: ['running', 'ended'], paused: true },
  EnableRedCell: { roles: lead, phases: before, paused: true },
  DisbandRedCell: { roles: lead, phases: before, paused: true },
  SuggestRedMove: { roles: red, phases: running },
  JudgeRedMove: { roles: speaks, phases: running, paused: true },
  RemoveSeat: { roles: runs, phases: ['lobby', 'running', 'ended'], paused: true },
  InviteStaff: { roles: runs, phases: ['lobby', 'running', 'ended'], paused: true },
  RevokeInvite: { roles: runs, phases: ['lobby', 'running', 'ended'], paused: true },
  HandOverLead: { roles: lead, phases: ['lobby', 'running', 'ended'], paused: true },
  TakeLead: { roles: ['control'], phases: ['lobby', 'running', 'ended'], paused: true },
  PlanDebrief: { roles: runs, phases: sinceStart, paused: true },
  EndExercise: { roles: lead, phases: running, paused: true },
  OpenDebriefStep: { roles: runs, phases: after },
  ShowReflections: { roles: runs, phases: after },
  // Four weeks later the exercise is closed, and the answers of the last form come in.
  ShowAnswers: { roles: runs, phases: ['running', 'ended', 'closed'], paused: true },
  ShowPulse: { roles: runs, phases: ['running', 'ended'], paused: true },
  CloseExercise: { roles: lead, phases: after },

  TakeEvaluatorNote: { roles: evaluates, phases: open, paused: true },
  ReviseEvaluatorNote: { roles: evaluates, phases: open, paused: true },
  RateTask: { roles: evaluates, phases: sinceStart, paused: true },
  ChallengeScenario: { roles: doubts, phases: sinceStart, paused: true },
  AnswerChallenge: { roles: runs, phases: sinceStart, paused: true },
  GrantObserverTeam: { roles: lead, phases: before, paused: true },
  SendObserverNote: { roles: ['observer'], phases: sinceStart, paused: true },
  WriteFinding: { roles: finds, phases: sinceEnd, paused: true },
  WithdrawFinding: { roles: finds, phases: sinceEnd, paused: true },
  WriteAction: { roles: finds, phases: sinceEnd, paused: true },
  WithdrawAction: { roles: finds, phases: sinceEnd, paused: true },
  ReviewText: { roles: runs, phases: sinceEnd, paused: true },
  AnswerCarriedItem: { roles: finds, phases: ['lobby', 'running', 'ended', 'closed'], paused: true },
  AddAttachment: { roles: speaks, phases: before, paused: true },
  RemoveAttachment: { roles: speaks, phases: before, paused: true },
  SetVocabulary: { roles: lead, phases: ['lobby', 'running', 'ended'], paused: true },
  SetClockSpeed: { roles: runs, phases: before, paused: true },
  SwitchConductor: { roles: lead, phases: open, paused: true },
  StandInWithBots: { roles: lead, phases: before, paused: true },
  EndStandIn: { roles: lead, phases: open, paused: true },
  // Typing in is clerk's work, which may go on while everything stands still.
  SetPaperMode: { roles: runs, phases: before, paused: true },
  EnterCard: { roles: runs, phases: running, paused: true },
  EnterForecast: {
    roles: runs,
    phases: running,
    steps: ['anticipate', 'agree', 'reveal'],
    paused: true,
  },
  EnterProposal: { roles: runs, phases: running, steps: ['agree'], paused: true },
  EnterVotes: { roles: runs, phases: running, paused: true },

  OpenTalk: { roles: players, phases: running },
  AnswerTalk: { roles: players, phases: running },
  SpeakInTalk: { roles: players, phases: running },
  MarkTalkRead: { roles: players, phases: running },
  CloseTalk: { roles: ['player', ...speaks], phases: running },
  OpenActorTalk: { roles: speaks, phases: running },
  OpenPlenary: { roles: runs, phases: running },
  SpeakAsActor: { roles: speaks, phases: running },
  SendDemarche: { roles: players, phases: running },
  AcknowledgeDemarche: { roles: players, phases: running },
  ForwardItem: { roles: players, phases: running },
  SetMessageBudget: { roles: runs, phases: before, paused: true },
};

/** Who may ask for a command and when: for a page that writes the table out. */
export const permissionOf = (type: CommandType): Readonly<Permission> => permissions[type];
/** EX122: what somebody may ask for who still waits for a place: that everything stops. */
const whileWaiting: readonly CommandType[] = ['PauseExercise', 'DeclareEmergency'];

/** Every command there is, in the order of the table. */
export const commandTypes = Object.keys(permissions) as CommandType[];

/**
 * EX49: whether an actor may ask for a command now; null when it may. A seat that is not there is answered like one that is
 * not allowed, so that a refusal tells nothing about who exists.
 */
export function whyNot(state: State, actor: Actor, type: CommandType): Rejection | null {
  const permission = permissions[type];
  const seat = seatOf(state, actor);
  const role = actor === 'system' ? 'system' : seat && !seat.removed ? seat.role : null;
  if (role === null || !permission.roles.includes(role)) return { code: 'NotAllowed' };
  if (seat?.isWaiting && !whileWaiting.includes(type)) return { code: 'WaitForPlace' };
  if (!permission.phases.includes(state.phase)) return { code: wrongPhase(state.phase, permission) };
  if (state.clock.pausedAt !== null && !permission.paused) return { code: 'Paused' };
  if (permission.steps && !(state.step && permission.steps.includes(state.step.step))) {
    return { code: 'StepDoesNotAllow' };
  }
  return null;
}

/** Whether a seat may ask for a command now: what a screen asks before it shows a button. */
export function may(view: State, seat: Actor, type: CommandType): boolean {
  return whyNot(view, seat, type) === null;
}

function wrongPhase(phase: Phase, { phases }: Permission): Rejection['code'] {
  if (phases.includes('none')) return 'AlreadyOpened';
  switch (phase) {
    case 'none':
    case 'lobby':
      return 'NotStarted';
    case 'running':
      return phases.includes('ended') ? 'NotEnded' : 'AlreadyRunning';
    case 'ended':
      return 'ExerciseEnded';
    case 'closed':
      return 'ExerciseClosed';
  }
}
