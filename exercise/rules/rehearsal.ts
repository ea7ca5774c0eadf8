import { happened, refused } from '../decision';
import { paceOf } from '../exercise-clock';
import type { Rule } from '../rule';

/** EX172: only a rehearsal runs faster than the clock on the wall; what was is counted at the speed it had. */
export const setClockSpeed: Rule<'SetClockSpeed'> = (state, { command }) => {
  if (!state.isRehearsal) return refused('NotARehearsal');
  if (paceOf(state.clock) === command.speed) return happened();
  return happened({ type: 'ClockSpeedSet', speed: command.speed });
};

/** EX173: only a rehearsal is conducted by a bot; a person takes the lead's part over, and gives it back, at any time. */
export const switchConductor: Rule<'SwitchConductor'> = (state, { command }) => {
  if (!state.isRehearsal) return refused('NotARehearsal');
  return state.isConducted === command.on
    ? happened()
    : happened({ type: 'ConductorSwitched', on: command.on });
};
