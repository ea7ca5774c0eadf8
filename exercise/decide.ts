import type { CommandType, Envelope } from './command';
import { type Decision, refused } from './decision';
import { whyNot } from './may';
import type { Rule } from './rule';
import * as acknowledge from './rules/acknowledge';
import * as admitSeat from './rules/admit-seat';
import * as amendments from './rules/amendments';
import * as argueToSeat from './rules/argue-to-seat';
import * as armInject from './rules/arm-inject';
import * as attachments from './rules/attachments';
import * as burdenShares from './rules/burden-shares';
import * as challenges from './rules/challenges';
import * as changeRelease from './rules/change-release';
import * as chooseCounterMove from './rules/choose-counter-move';
import * as commitments from './rules/commitments';
import * as debrief from './rules/debrief';
import * as demarches from './rules/demarches';
import * as editInject from './rules/edit-inject';
import * as editReleased from './rules/edit-released';
import * as evaluation from './rules/evaluation';
import * as facts from './rules/facts';
import * as followUps from './rules/follow-ups';
import * as fork from './rules/fork';
import * as forms from './rules/forms';
import * as forwardItem from './rules/forward-item';
import * as hideText from './rules/hide-text';
import * as improvement from './rules/improvement';
import * as invites from './rules/invites';
import * as jointActions from './rules/joint-actions';
import * as lead from './rules/lead';
import * as forecast from './rules/lock-forecast';
import * as leak from './rules/mark-leaked';
import * as messageBudget from './rules/message-budget';
import * as messages from './rules/messages';
import * as moveSeat from './rules/move-seat';
import * as moveSituationLine from './rules/move-situation-line';
import * as nonPlayerSeats from './rules/non-player-seats';
import * as observers from './rules/observers';
import * as open from './rules/open-exercise';
import * as openTalk from './rules/open-talk';
import { openVote } from './rules/open-vote';
import * as pace from './rules/pace';
import * as paper from './rules/paper';
import * as paperCards from './rules/paper-cards';
import * as paperForecasts from './rules/paper-forecasts';
import * as paperVotes from './rules/paper-votes';
import * as pause from './rules/pause';
import * as plan from './rules/plan';
import * as proposals from './rules/proposals';
import * as readVotes from './rules/read-votes';
import * as redCell from './rules/red-cell';
import * as redMoves from './rules/red-moves';
import * as rehearsal from './rules/rehearsal';
import * as release from './rules/release-inject';
import * as reorder from './rules/reorder-inject';
import * as ruleOutcome from './rules/rule-outcome';
import * as safety from './rules/safety';
import * as seats from './rules/seats';
import { shareCommitment } from './rules/share-commitment';
import * as cards from './rules/sign-card';
import * as standIn from './rules/stand-in';
import * as standing from './rules/standing';
import * as stepOut from './rules/step-out';
import * as talk from './rules/talk';
import * as talks from './rules/talks';
import * as toolRules from './rules/tool-rules';
import * as votes from './rules/votes';
import * as wording from './rules/wording';
import type { State } from './state';

const rules: { [T in CommandType]: Rule<T> } = {
  ForkExercise: fork.forkExercise,
  BeginWhatIf: fork.beginWhatIf,
  OpenExercise: open.openExercise,
  TakeSeat: seats.takeSeat,
  TakeOverSeat: seats.takeOverSeat,
  CompleteRelease: changeRelease.completeRelease,
  HoldRelease: changeRelease.holdRelease,
  ReleaseArmed: armInject.releaseArmed,
  LapseArmed: armInject.lapseArmed,
  AcknowledgeRules: acknowledge.acknowledgeRules,
  AcknowledgeInject: acknowledge.acknowledgeInject,
  SignCard: cards.signCard,
  LockForecast: forecast.lockForecast,
  PinFact: facts.pinFact,
  UnpinFact: facts.unpinFact,
  TableProposal: proposals.tableProposal,
  SponsorProposal: amendments.sponsorProposal,
  TableAmendment: amendments.tableAmendment,
  ArgueToSeat: argueToSeat.argueToSeat,
  TakeAmendment: amendments.takeAmendment,
  SettleAmendment: amendments.settleAmendment,
  CastVote: votes.castVote,
  ChangeVote: votes.changeVote,
  OfferJointAction: jointActions.offerJointAction,
  AnswerJointAction: jointActions.answerJointAction,
  ShareBurden: burdenShares.shareBurden,
  MakeCommitment: commitments.makeCommitment,
  CheckCommitment: commitments.checkCommitment,
  ShowJointAction: jointActions.showJointAction,
  SendMessage: messages.sendMessage,
  StepOut: stepOut.stepOut,
  StepIn: stepOut.stepIn,
  PauseExercise: pause.pauseExercise,
  PauseForAbsence: pause.pauseForAbsence,
  StartExercise: pace.startExercise,
  OpenStep: pace.openStep,
  ExtendStep: pace.extendStep,
  ChangePlan: plan.changePlan,
  TakeCut: plan.takeCut,
  SetTeamTimer: plan.setTeamTimer,
  StopTeamTimer: plan.stopTeamTimer,
  ResumeExercise: pause.resumeExercise,
  SetContentCap: safety.setContentCap,
  SetSupport: safety.setSupport,
  DeclareEmergency: safety.declareEmergency,
  EndEmergency: safety.endEmergency,
  ClosePicks: pace.closePicks,
  ReleaseInject: release.releaseInject,
  ReleaseWritten: release.releaseWritten,
  SendReleaseNow: changeRelease.sendReleaseNow,
  TakeBackRelease: changeRelease.takeBackRelease,
  RecallInject: changeRelease.recallInject,
  SupersedeInject: changeRelease.supersedeInject,
  EditReleased: editReleased.editReleased,
  MarkLeaked: leak.markLeaked,
  HoldInject: standing.holdInject,
  UnholdInject: standing.unholdInject,
  SkipInject: standing.skipInject,
  DeferInject: standing.deferInject,
  RestoreInject: standing.restoreInject,
  CompleteInject: standing.completeInject,
  ReorderInject: reorder.reorderInject,
  EditInject: editInject.editInject,
  ArmInject: armInject.armInject,
  DisarmInject: armInject.disarmInject,
  CloseSigning: cards.closeSigning,
  ShowCards: cards.showCards,
  ChooseCounterMove: chooseCounterMove.chooseCounterMove,
  RuleOutcome: ruleOutcome.ruleOutcome,
  MoveSituationLine: moveSituationLine.moveSituationLine,
  OpenVote: openVote,
  ReadVote: votes.readVote,
  ExplainVote: readVotes.explainVote,
  AmendVote: readVotes.amendVote,
  SetNonPlayerVote: nonPlayerSeats.setNonPlayerVote,
  SetImplementation: followUps.setImplementation,
  TakeFollowUp: followUps.takeFollowUp,
  ApplyToolRule: toolRules.applyToolRule,
  AnswerMessage: messages.answerMessage,
  ShowMessage: messages.showMessage,
  AdmitSeat: admitSeat.admitSeat,
  NudgeTeam: talk.nudgeTeam,
  SendBroadcast: talk.sendBroadcast,
  EndBroadcast: talk.endBroadcast,
  SendStaffNote: talk.sendStaffNote,
  HideText: hideText.hideText,
  EnableRedCell: redCell.enableRedCell,
  DisbandRedCell: redCell.disbandRedCell,
  SuggestRedMove: redMoves.suggestRedMove,
  JudgeRedMove: redMoves.judgeRedMove,
  MoveSeat: moveSeat.moveSeat,
  RemoveSeat: moveSeat.removeSeat,
  InviteStaff: invites.inviteStaff,
  RevokeInvite: invites.revokeInvite,
  HandOverLead: lead.handOverLead,
  TakeLead: lead.takeLead,
  PlanDebrief: debrief.planDebrief,
  EndExercise: debrief.endExercise,
  OpenDebriefStep: debrief.openDebriefStep,
  ShowReflections: debrief.showReflections,
  ShareCommitment: shareCommitment,
  ShowAnswers: forms.showAnswers,
  ShowPulse: forms.showPulse,
  CloseExercise: debrief.closeExercise,
  TakeEvaluatorNote: evaluation.takeEvaluatorNote,
  ReviseEvaluatorNote: evaluation.reviseEvaluatorNote,
  RateTask: evaluation.rateTask,
  ChallengeScenario: challenges.challengeScenario,
  AnswerChallenge: challenges.answerChallenge,
  GrantObserverTeam: observers.grantObserverTeam,
  SendObserverNote: observers.sendObserverNote,
  WriteFinding: improvement.writeFinding,
  WithdrawFinding: improvement.withdrawFinding,
  WriteAction: improvement.writeAction,
  WithdrawAction: improvement.withdrawAction,
  ReviewText: improvement.reviewText,
  CarryItems: improvement.carryItems,
  AnswerCarriedItem: improvement.answerCarriedItem,
  AddAttachment: attachments.addAttachment,
  RemoveAttachment: attachments.removeAttachment,
  SetVocabulary: wording.setVocabulary,
  SetClockSpeed: rehearsal.setClockSpeed,
  SwitchConductor: rehearsal.switchConductor,
  StandInWithBots: standIn.standInWithBots,
  EndStandIn: standIn.endStandIn,
  SetPaperMode: paper.setPaperMode,
  EnterCard: paperCards.enterCard,
  EnterForecast: paperForecasts.enterForecast,
  EnterProposal: paperVotes.enterProposal,
  EnterVotes: paperVotes.enterVotes,
  OpenTalk: openTalk.openTalk,
  AnswerTalk: talks.answerTalk,
  SpeakInTalk: talks.speakInTalk,
  MarkTalkRead: talks.markTalkRead,
  CloseTalk: talks.closeTalk,
  OpenActorTalk: openTalk.openActorTalk,
  OpenPlenary: openTalk.openPlenary,
  SpeakAsActor: talks.speakAsActor,
  SendDemarche: demarches.sendDemarche,
  AcknowledgeDemarche: demarches.acknowledgeDemarche,
  ForwardItem: forwardItem.forwardItem,
  SetMessageBudget: messageBudget.setMessageBudget,
};

/** EX67: decides a command against the whole state: the events that happen, or a coded refusal. Pure. */
export function decide(state: State, envelope: Envelope): Decision {
  const { type } = envelope.command;
  const no = whyNot(state, envelope.by, type);
  if (no) return refused(no.code, no.values);
  return (rules[type] as Rule<CommandType>)(state, envelope as never);
}
