import type * as events from '../events/plan';
import type { Evolution } from '../evolution';

const teamTimerSet: Evolution<events.TeamTimerSet> = (state, { team, minutes, endsAtExercise }) => ({
  ...state,
  timers: [...state.timers.filter((timer) => timer.team !== team), { team, minutes, endsAtExercise }],
});

const teamTimerStopped: Evolution<events.TeamTimerStopped> = (state, { team }) => ({
  ...state,
  timers: state.timers.filter((timer) => timer.team !== team),
});

/** How the clocks of single teams change the state. */
export const evolutions = { TeamTimerSet: teamTimerSet, TeamTimerStopped: teamTimerStopped };
