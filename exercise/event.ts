import type * as attachments from './events/attachments';
import type * as bodies from './events/bodies';
import type * as cards from './events/cards';
import type * as challenges from './events/challenges';
import type * as commitments from './events/commitments';
import type * as debrief from './events/debrief';
import type * as demarches from './events/demarches';
import type * as evaluation from './events/evaluation';
import type * as followUps from './events/follow-ups';
import type * as fork from './events/fork';
import type * as forms from './events/forms';
import type * as forwards from './events/forwards';
import type * as hiddenTexts from './events/hidden-texts';
import type * as improvement from './events/improvement';
import type * as injects from './events/injects';
import type * as jointActions from './events/joint-actions';
import type * as messageBudget from './events/message-budget';
import type * as messages from './events/messages';
import type * as msel from './events/msel';
import type * as observers from './events/observers';
import type * as opening from './events/opening';
import type * as outcomes from './events/outcomes';
import type * as pace from './events/pace';
import type * as paper from './events/paper';
import type * as plan from './events/plan';
import type * as privateForecasts from './events/private-forecasts';
import type * as proposals from './events/proposals';
import type * as readVotes from './events/read-votes';
import type * as redCell from './events/red-cell';
import type * as rehearsal from './events/rehearsal';
import type * as safety from './events/safety';
import type * as seats from './events/seats';
import type * as staffTalk from './events/staff-talk';
import type * as staffing from './events/staffing';
import type * as talk from './events/talk';
import type * as talks from './events/talks';
import type * as wording from './events/wording';
import type { SeatId } from './ids';

/**
 * A fact in the record of an exercise, in the past tense. What only some may know lies under the optional key `secret`,
 * which `disclose` drops whole. Stored events carry `eventVersion`; older shapes are upcast when they are read.
 */
export type ExerciseEvent =
  | fork.ExerciseForked
  | fork.WhatIfBegan
  | opening.ExerciseOpened
  | opening.TeamBriefed
  | opening.ExerciseStarted
  | opening.ExerciseEnded
  | opening.ExerciseClosed
  | seats.SeatTaken
  | seats.MemberInstructed
  | seats.SeatAdmitted
  | seats.SeatMoved
  | seats.SeatTakenOver
  | seats.SeatRemoved
  | seats.RulesAcknowledged
  | seats.SteppedOut
  | seats.SteppedIn
  | staffing.LeadChanged
  | staffing.StaffInvited
  | staffing.InviteRevoked
  | pace.StepOpened
  | pace.StepExtended
  | pace.ExercisePaused
  | pace.ExerciseResumed
  | pace.PicksClosed
  | plan.PlanChanged
  | plan.CutTaken
  | plan.TeamTimerSet
  | plan.TeamTimerStopped
  | safety.ContentCapSet
  | safety.SupportSet
  | safety.EmergencyDeclared
  | safety.EmergencyEnded
  | injects.InjectGoingOut
  | injects.ReleaseHeld
  | injects.ReleaseTakenBack
  | injects.InjectReleased
  | injects.InjectRecalled
  | injects.InjectSuperseded
  | injects.ReleasedInjectEdited
  | injects.InjectLeaked
  | injects.InjectAcknowledged
  | msel.InjectHeld
  | msel.InjectUnheld
  | msel.InjectSkipped
  | msel.InjectDeferred
  | msel.InjectRestored
  | msel.InjectCompleted
  | msel.InjectReordered
  | msel.InjectEdited
  | msel.InjectArmed
  | msel.InjectDisarmed
  | msel.ArmLapsed
  | cards.CardSigned
  | cards.CardSubmitted
  | cards.CardsShown
  | cards.ForecastLocked
  | cards.ForecastsShown
  | cards.FactPinned
  | cards.FactUnpinned
  | outcomes.CounterMoveChosen
  | outcomes.CounterMoveRevealed
  | outcomes.OutcomeRuled
  | outcomes.SituationLineMoved
  | bodies.ProposalTabled
  | proposals.ProposalSponsored
  | proposals.AmendmentTabled
  | proposals.SeatArgued
  | proposals.AmendmentSettled
  | bodies.VoteOpened
  | bodies.VoteCast
  | bodies.VoteRead
  | readVotes.VoteExplained
  | readVotes.VoteAmended
  | followUps.ImplementationSet
  | followUps.FollowUpTaken
  | jointActions.JointActionOffered
  | jointActions.JointActionAnswered
  | jointActions.BurdenShared
  | jointActions.CommitmentMade
  | jointActions.CommitmentChecked
  | jointActions.JointActionShown
  | followUps.ToolRuleApplied
  | messages.MessageSent
  | messages.MessageAnswered
  | messages.MessageShown
  | talk.TeamNudged
  | talk.BroadcastSent
  | talk.BroadcastEnded
  | staffTalk.StaffNoteSent
  | hiddenTexts.TextHidden
  | redCell.RedCellEnabled
  | redCell.RedCellDisbanded
  | redCell.RedSeatTaken
  | redCell.RedSeatLeft
  | redCell.RedMoveSuggested
  | redCell.RedMoveJudged
  | evaluation.EvaluatorNoteTaken
  | evaluation.EvaluatorNoteRevised
  | evaluation.TaskRated
  | improvement.FindingWritten
  | improvement.FindingWithdrawn
  | improvement.ActionWritten
  | improvement.ActionWithdrawn
  | improvement.TextReviewed
  | improvement.ItemsCarried
  | improvement.CarriedItemAnswered
  | challenges.ScenarioChallenged
  | challenges.ChallengeAnswered
  | observers.ObserverTeamGranted
  | observers.ObserverNoteSent
  | debrief.DebriefPlanned
  | debrief.DebriefOpened
  | debrief.DebriefStepOpened
  | debrief.ReflectionsShown
  | forms.AnswersShown
  | debrief.KnowledgeTold
  | debrief.HistoryTold
  | privateForecasts.PrivateForecastsClosed
  | commitments.CommitmentShared
  | attachments.AttachmentAdded
  | attachments.AttachmentRemoved
  | wording.VocabularySet
  | rehearsal.ClockSpeedSet
  | rehearsal.ConductorSwitched
  | paper.PaperModeSet
  | talks.TalkOpened
  | talks.TalkJoined
  | talks.TalkLeft
  | talks.TalkSaid
  | talks.TalkRead
  | talks.TalkClosed
  | demarches.DemarcheSent
  | demarches.DemarcheAcknowledged
  | forwards.ItemForwarded
  | forwards.ForwardRecalled
  | messageBudget.MessageBudgetSet;

/** The name of an event. */
export type EventType = ExerciseEvent['type'];
/** The event of one name. */
export type EventOf<T extends EventType> = Extract<ExerciseEvent, { type: T }>;

/** An event with the instant at which it was recorded, in epoch milliseconds. */
export interface Happened<E extends ExerciseEvent = ExerciseEvent> {
  at: number;
  event: E;
  /** The seat that did it. The whole record names everybody; a channel is told of staff only, and only if it is staff's. */
  by?: SeatId;
}

/** The version of the event shapes that this code writes. */
export const eventVersion = 3;
/** The version of `evolve` and `disclose`; a cursor or snapshot of another version is folded anew. */
export const rulesVersion = 7;
