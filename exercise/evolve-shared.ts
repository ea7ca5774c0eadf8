import type { EventType, ExerciseEvent, Happened } from './event';
import type { Evolution } from './evolution';
import * as bodies from './evolutions/bodies';
import * as cards from './evolutions/cards';
import * as debrief from './evolutions/debrief';
import * as demarches from './evolutions/demarches';
import * as forms from './evolutions/forms';
import * as forwards from './evolutions/forwards';
import * as hiddenTexts from './evolutions/hidden-texts';
import * as injects from './evolutions/injects';
import * as jointActions from './evolutions/joint-actions';
import * as messageBudget from './evolutions/message-budget';
import * as messages from './evolutions/messages';
import * as observers from './evolutions/observers';
import * as opening from './evolutions/opening';
import * as outcomes from './evolutions/outcomes';
import * as pace from './evolutions/pace';
import * as proposals from './evolutions/proposals';
import * as readVotes from './evolutions/read-votes';
import * as redSeats from './evolutions/red-seats';
import * as rehearsal from './evolutions/rehearsal';
import * as safety from './evolutions/safety';
import * as seats from './evolutions/seats';
import * as talk from './evolutions/talk';
import * as talks from './evolutions/talks';
import * as timers from './evolutions/timers';
import * as wording from './evolutions/wording';
import type { State } from './state';

/** How one event of each of some types changes the state. */
export type Evolutions<T extends EventType> = { [E in T]: Evolution<Extract<ExerciseEvent, { type: E }>> };

/** The evolutions of every event that anybody but staff can be told of. */
export const shared = {
  ...opening.evolutions,
  ...seats.evolutions,
  ...pace.evolutions,
  ...timers.evolutions,
  ...safety.evolutions,
  ...injects.evolutions,
  ...cards.evolutions,
  ...outcomes.evolutions,
  ...bodies.evolutions,
  ...proposals.evolutions,
  ...readVotes.evolutions,
  ...jointActions.evolutions,
  ...messages.evolutions,
  ...hiddenTexts.evolutions,
  ...redSeats.evolutions,
  ...debrief.evolutions,
  ...forms.evolutions,
  ...talk.evolutions,
  ...observers.evolutions,
  ...wording.evolutions,
  ...rehearsal.evolutions,
  ...talks.evolutions,
  ...demarches.evolutions,
  ...forwards.evolutions,
  ...messageBudget.evolutions,
};

/**
 * `evolve` without what staff alone are told: the reducer of participants' pages, which need not carry the rest. What it
 * does not know leaves the view as it is.
 */
export function evolveShared(state: State, happened: Happened): State {
  const evolution = shared[happened.event.type as keyof typeof shared] as
    | Evolution<ExerciseEvent>
    | undefined;
  return evolution ? evolution(state, happened.event, happened.at) : state;
}
