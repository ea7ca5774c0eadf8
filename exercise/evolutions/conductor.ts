import type * as events from '../events/rehearsal';
import type { Evolution } from '../evolution';

const conductorSwitched: Evolution<events.ConductorSwitched> = (state, { on }) => ({
  ...state,
  isConducted: on,
});

/** Of staff alone: how the conductor of a rehearsal changes the state. */
export const evolutions = { ConductorSwitched: conductorSwitched };
