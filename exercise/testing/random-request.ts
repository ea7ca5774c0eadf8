import type { Circumstances, Command, CommandType } from '../command';
import { commandTypes, may } from '../may';
import type { State } from '../state';
import type { Story } from '../story';
import { toolRulesFor } from '../voting/tool-rules';
import type { Dice } from './dice';
import { circumstancesFor, randomCommand } from './random-command';
import { idOf } from './random-parts';

/** A command with who sends it and what the server found out. */
export interface Request {
  by: string;
  command: Command;
  circumstances: Circumstances;
}

/** How often a command is asked for, where it is not twice: what makes a play long and deep more, what ends it less. */
const weights: Partial<Record<CommandType, number>> = {
  // Asked for in the lobby alone, which few plays stay in.
  CarryItems: 8,
  AnswerCarriedItem: 4,
  WriteFinding: 3,
  WriteAction: 3,
  WithdrawFinding: 4,
  WithdrawAction: 4,
  HandOverLead: 0.5,
  InviteStaff: 0.7,
  RevokeInvite: 1,
  ClosePicks: 3,
  PlanDebrief: 0.5,
  EndExercise: 0.1,
  CloseExercise: 0.3,
  PauseExercise: 0.5,
  PauseForAbsence: 0.5,
  DeclareEmergency: 0.3,
  SetContentCap: 0.4,
  SetSupport: 0.5,
  RemoveSeat: 0.5,
  StepOut: 0.9,
  StepIn: 10,
  TakeOverSeat: 0.5,
  AcknowledgeRules: 0.5,
  HoldRelease: 0.5,
  EndStandIn: 0.5,
  SetClockSpeed: 0.7,
  StandInWithBots: 1,
  SwitchConductor: 0.5,
  TakeBackRelease: 1,
  HoldInject: 1,
  UnholdInject: 2,
  SkipInject: 0.4,
  DeferInject: 0.4,
  RestoreInject: 3,
  CompleteInject: 0.5,
  ReorderInject: 0.7,
  EditInject: 0.7,
  ArmInject: 2.3,
  DisarmInject: 2.5,
  ReleaseArmed: 1,
  LapseArmed: 1.8,
  ExtendStep: 1,
  SendBroadcast: 0.5,
  SendStaffNote: 0.5,
  AdmitSeat: 4,
  ResumeExercise: 40,
  OpenStep: 5,
  ReleaseInject: 6,
  SendReleaseNow: 8,
  CompleteRelease: 4,
  SignCard: 5,
  LockForecast: 5,
  CastVote: 8,
  ChangeVote: 3,
  OpenVote: 8,
  ReadVote: 8,
  RuleOutcome: 5,
  ApplyToolRule: 4,
  TableProposal: 3,
  SponsorProposal: 9,
  TableAmendment: 5,
  TakeAmendment: 6,
  SettleAmendment: 5,
  ExplainVote: 5,
  AmendVote: 5,
  SetImplementation: 6,
  TakeFollowUp: 6,
  OfferJointAction: 6,
  AnswerJointAction: 6,
  ShareBurden: 6,
  MakeCommitment: 5,
  CheckCommitment: 6,
  SuggestRedMove: 8,
  JudgeRedMove: 6,
  DisbandRedCell: 1.2,
  SetPaperMode: 0.4,
  EnterCard: 1,
  EnterProposal: 0.5,
  EnterVotes: 4,
  OpenTalk: 1.5,
  OpenActorTalk: 0.7,
  OpenPlenary: 0.4,
  AnswerTalk: 4,
  CloseTalk: 1.5,
  AcknowledgeDemarche: 5,
  ForwardItem: 5,
  MarkLeaked: 5,
  StopTeamTimer: 4,
  UnpinFact: 4,
  SetMessageBudget: 0.3,
};

/** Commands that need something to act on; without it they are asked for seldom, to be refused. */
const matters: Partial<Record<CommandType, (state: State) => boolean>> = {
  ResumeExercise: (state) => state.clock.pausedAt !== null,
  EndEmergency: (state) => state.safety.emergencySince !== null,
  CompleteRelease: hasPending,
  HoldRelease: hasPending,
  SendReleaseNow: hasPending,
  TakeBackRelease: hasPending,
  RecallInject: isOut,
  SupersedeInject: isOut,
  EditReleased: isOut,
  MarkLeaked: isOut,
  AcknowledgeInject: isOut,
  UnholdInject: (state) => Object.values(state.msel.lines).some((line) => line.hold),
  RestoreInject: (state) => Object.values(state.msel.lines).some((line) => line.standing !== 'planned'),
  DisarmInject: hasArm,
  ReleaseArmed: hasArm,
  LapseArmed: hasArm,
  CastVote: hasOpenVote,
  SetPaperMode: (state) => !state.isOnPaper,
  EnterCard: isOnPaper,
  EnterForecast: isOnPaper,
  EnterProposal: isOnPaper,
  EnterVotes: (state) => state.isOnPaper && hasOpenVote(state),
  ChangeVote: (state) => state.votes.some((vote) => vote.readAt === null && vote.cast.length > 0),
  ReadVote: (state) => state.votes.some((vote) => vote.readAt === null && vote.cast.length > 1),
  OpenVote: (state) => state.proposals.length > 0 && !hasOpenVote(state),
  ShowCards: (state) => Object.values(state.cards).some((card) => card.submitted && !card.shown),
  CloseSigning: (state) => Object.values(state.cards).some((card) => !card.submitted),
  RuleOutcome: (state) =>
    state.counterMoves.some((choice) => choice.revealedAt !== null) || state.votes.length > 0,
  AnswerMessage: (state) => state.messages.some((message) => message.to === 'control' && !message.answer),
  ShowMessage: (state) =>
    state.messages.some((message) => message.to === 'control' && message.shownAt === null),
  RevokeInvite: (state) => state.invites.length > 0,
  AdmitSeat: (state) => Object.values(state.seats).some((seat) => seat.isWaiting && !seat.removed),
  EndBroadcast: (state) => state.broadcasts.some((broadcast) => broadcast.endedAt === null),
  HideText: (state) =>
    state.messages.length + state.facts.length + state.proposals.length + state.talks.length > 0,
  EnableRedCell: (state) => observersOf(state) > 1,
  DisbandRedCell: (state) => state.redCell?.isOn === true,
  JudgeRedMove: (state) => state.redCell?.moves.some((move) => move.judged === null) ?? false,
  SponsorProposal: hasProposal,
  TableAmendment: hasProposal,
  ArgueToSeat: (state) => state.proposals.length > 0,
  TakeAmendment: hasAmendment,
  SettleAmendment: hasAmendment,
  ExplainVote: hasResult,
  AmendVote: hasResult,
  SetNonPlayerVote: hasOpenVote,
  SetImplementation: hasResult,
  TakeFollowUp: hasResult,
  OfferJointAction: (state) => Object.values(state.cards).some((card) => card.submitted),
  AnswerJointAction: hasOffer,
  ShareBurden: hasOffer,
  MakeCommitment: hasOffer,
  ShowJointAction: hasOffer,
  CheckCommitment: (state) => Object.values(state.jointActions).some((one) => one.commitments.length > 0),
  ApplyToolRule: (state) =>
    state.votes.some((vote) => toolRulesFor(state.opening?.toolRules ?? [], vote).length > 0),
  UnpinFact: (state) => state.facts.length > 0,
  ReviseEvaluatorNote: (state) => state.evaluation.notes.length > 0,
  AnswerChallenge: (state) => state.challenges.some((challenge) => !challenge.answer),
  EndStandIn: (state) => Object.values(state.seats).some((seat) => seat.bot && !seat.removed),
  SetClockSpeed: (state) => state.isRehearsal,
  SwitchConductor: (state) => state.isRehearsal,
  AnswerTalk: hasTalk,
  SpeakInTalk: hasTalk,
  MarkTalkRead: hasTalk,
  CloseTalk: hasTalk,
  SpeakAsActor: (state) => state.talks.some((talk) => talk.actors.length > 0),
  AcknowledgeDemarche: (state) => state.demarches.some((demarche) => !demarche.acknowledged),
  AnswerCarriedItem: ({ improvement }) => improvement.carried !== null,
  WithdrawFinding: ({ improvement }) => improvement.findings.length > 0,
  WithdrawAction: ({ improvement }) => improvement.actions.length > 0,
  StepIn: (state) => Object.values(state.seats).some((seat) => seat.steppedOut),
};

function observersOf(state: State): number {
  return Object.values(state.seats).filter((seat) => seat.role === 'observer' && !seat.removed).length;
}

function hasOffer(state: State): boolean {
  return Object.keys(state.jointActions).length > 0;
}

function hasTalk(state: State): boolean {
  return state.talks.some((talk) => talk.closedAt === null);
}

function hasPending(state: State): boolean {
  return state.releases.some((release) => release.status === 'going-out' || release.status === 'held');
}

function isOut(state: State): boolean {
  return state.releases.some((release) => release.status === 'released');
}

function isOnPaper(state: State): boolean {
  return state.isOnPaper;
}

function hasArm(state: State): boolean {
  return Object.values(state.msel.lines).some((line) => line.arm);
}

function hasOpenVote(state: State): boolean {
  return state.votes.some((vote) => vote.readAt === null);
}

function hasResult(state: State): boolean {
  return state.votes.some((vote) => vote.readAt !== null);
}

function hasProposal(state: State): boolean {
  return state.proposals.length > 0 && !hasOpenVote(state);
}

function hasAmendment(state: State): boolean {
  return state.proposals.some(({ amendments }) => amendments?.some(({ verdict }) => verdict === null));
}

/** Members of a body act in it. */
const byMembers: CommandType[] = [
  'TableProposal',
  'CastVote',
  'ChangeVote',
  'SponsorProposal',
  'TableAmendment',
  'TakeAmendment',
  'ArgueToSeat',
  'ExplainVote',
];

function ofWeighted(dice: Dice, types: CommandType[], state: State): CommandType {
  const weightOf = (type: CommandType) =>
    (weights[type] ?? 2) * ((matters[type]?.(state) ?? true) ? 1 : 0.03);
  const sum = types.reduce((total, type) => total + weightOf(type), 0);
  let left = (dice.below(10_000) / 10_000) * sum;
  for (const type of types) {
    left -= weightOf(type);
    if (left < 0) return type;
  }
  return dice.of(types);
}

/** Somebody, mostly allowed, asks for something, mostly sensible. */
export function randomRequest(state: State, dice: Dice, story: Story): Request {
  const actors = ['system', ...Object.keys(state.seats)];
  const isWild = dice.once(10);
  const possible = isWild
    ? []
    : commandTypes.filter((type) => actors.some((actor) => may(state, actor, type)));
  const type = possible.length === 0 ? dice.of(commandTypes) : ofWeighted(dice, possible, state);
  const allowed = actors.filter((actor) => may(state, actor, type));
  const members = byMembers.includes(type) ? allowed.filter((actor) => state.seats[actor]?.member) : [];
  const by =
    isWild || allowed.length === 0 ? idOf(dice, actors) : dice.of(members.length > 0 ? members : allowed);
  const command = randomCommand(type, state, dice, { story, by });
  return { by, command, circumstances: circumstancesFor(state, command, dice) };
}
