import type * as events from '../events/plan';
import { isStaff, isTeam, type RulesOf, toStaff, whole } from './share';

const toTeamNow = (event: { team: string }, channel: Parameters<typeof isTeam>[0]) =>
  whole(isStaff(channel) || isTeam(channel, event.team));

/** Who may know of what `events/plan` tells. */
export const rules: RulesOf<
  events.PlanChanged | events.CutTaken | events.TeamTimerSet | events.TeamTimerStopped
> = {
  // EX195
  PlanChanged: toStaff,
  CutTaken: toStaff,
  TeamTimerSet: toTeamNow,
  TeamTimerStopped: toTeamNow,
};
