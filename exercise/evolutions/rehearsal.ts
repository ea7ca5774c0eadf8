import type * as events from '../events/rehearsal';
import type { Evolution } from '../evolution';

const clockSpeedSet: Evolution<events.ClockSpeedSet> = (state, { speed }, at) => ({
  ...state,
  clock: { ...state.clock, speeds: [...state.clock.speeds, { from: at, speed }] },
});

/** How the speed of a rehearsal changes the state. */
export const evolutions = { ClockSpeedSet: clockSpeedSet };
