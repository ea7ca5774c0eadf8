import type { EventType, ExerciseEvent, Happened } from './event';
import type { Evolution } from './evolution';
import * as conductor from './evolutions/conductor';
import * as goingOut from './evolutions/going-out';
import { type Evolutions, shared } from './evolve-shared';
import type { State } from './state';

const evolutions: Evolutions<EventType> = {
  ...shared,
  // Of staff alone
  ...goingOut.evolutions,
  ...conductor.evolutions,
};

/**
 * The one reducer: on the server over the whole record, in a browser over what was disclosed to a channel. It never
 * refuses an event and asks for nothing that a channel may lack.
 */
export function evolve(state: State, happened: Happened): State {
  const evolution = evolutions[happened.event.type] as Evolution<ExerciseEvent>;
  return evolution(state, happened.event, happened.at);
}
