import type { EventType, ExerciseEvent, Happened } from './event';
import type { Evolution } from './evolution';
import * as bodies from './evolutions/bodies';
import * as cards from './evolutions/cards';
import * as debrief from './evolutions/debrief';
import * as injects from './evolutions/injects';
import * as messages from './evolutions/messages';
import * as opening from './evolutions/opening';
import * as outcomes from './evolutions/outcomes';
import * as pace from './evolutions/pace';
import * as seats from './evolutions/seats';
import type { State } from './state';

const evolutions: { [T in EventType]: Evolution<Extract<ExerciseEvent, { type: T }>> } = {
  ...opening.evolutions,
  ...seats.evolutions,
  ...pace.evolutions,
  ...injects.evolutions,
  ...cards.evolutions,
  ...outcomes.evolutions,
  ...bodies.evolutions,
  ...messages.evolutions,
  ...debrief.evolutions,
};

/**
 * The one reducer: on the server over the whole record, in a browser over what was disclosed to a channel. It never
 * refuses an event and asks for nothing that a channel may lack.
 */
export function evolve(state: State, happened: Happened): State {
  const evolution = evolutions[happened.event.type] as Evolution<ExerciseEvent>;
  return evolution(state, happened.event, happened.at);
}
