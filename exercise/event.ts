import type * as bodies from './events/bodies';
import type * as cards from './events/cards';
import type * as debrief from './events/debrief';
import type * as injects from './events/injects';
import type * as messages from './events/messages';
import type * as opening from './events/opening';
import type * as outcomes from './events/outcomes';
import type * as pace from './events/pace';
import type * as rehearsal from './events/rehearsal';
import type * as safety from './events/safety';
import type * as seats from './events/seats';

/**
 * A fact in the record of an exercise, in the past tense. What only some may know lies under the optional key `secret`,
 * which `disclose` drops whole. Stored events carry `eventVersion`; older shapes are upcast when they are read.
 */
export type ExerciseEvent =
  | opening.ExerciseOpened
  | opening.TeamBriefed
  | opening.ExerciseStarted
  | opening.ExerciseEnded
  | opening.ExerciseClosed
  | seats.SeatTaken
  | seats.MemberInstructed
  | seats.SeatMoved
  | seats.SeatTakenOver
  | seats.SeatRemoved
  | seats.RulesAcknowledged
  | seats.SteppedOut
  | seats.SteppedIn
  | pace.StepOpened
  | pace.StepExtended
  | pace.ExercisePaused
  | pace.ExerciseResumed
  | pace.PicksClosed
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
  | injects.InjectAcknowledged
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
  | bodies.VoteOpened
  | bodies.VoteCast
  | bodies.VoteRead
  | messages.MessageSent
  | messages.MessageAnswered
  | messages.MessageShown
  | debrief.DebriefOpened
  | debrief.DebriefStepOpened
  | debrief.ReflectionsShown
  | rehearsal.ClockSpeedSet
  | rehearsal.ConductorSwitched;

/** The name of an event. */
export type EventType = ExerciseEvent['type'];
/** The event of one name. */
export type EventOf<T extends EventType> = Extract<ExerciseEvent, { type: T }>;

/** An event with the instant at which it was recorded, in epoch milliseconds. */
export interface Happened<E extends ExerciseEvent = ExerciseEvent> {
  at: number;
  event: E;
}

/** The version of the event shapes that this code writes. */
export const eventVersion = 3;
/** The version of `evolve` and `disclose`; a cursor or snapshot of another version is folded anew. */
export const rulesVersion = 4;
