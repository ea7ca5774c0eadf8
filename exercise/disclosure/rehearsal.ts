import type * as events from '../events/rehearsal';
import { type RulesOf, toRoom, toStaff } from './share';

/** Who may know of what `events/rehearsal` tells. */
export const rules: RulesOf<events.ClockSpeedSet | events.ConductorSwitched> = {
  // EX179. Every screen counts the same exercise time.
  ClockSpeedSet: toRoom,
  ConductorSwitched: toStaff,
};
