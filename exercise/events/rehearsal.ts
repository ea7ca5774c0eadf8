import type { ClockSpeed } from '../exercise-clock';

/** In a rehearsal exercise time runs this many times as fast as the clock on the wall from here on. */
export interface ClockSpeedSet {
  type: 'ClockSpeedSet';
  speed: ClockSpeed;
}

/** The conductor bot of a rehearsal took the lead's part, or gave it back to the people. Staff only. */
export interface ConductorSwitched {
  type: 'ConductorSwitched';
  on: boolean;
}
