import type * as events from '../events/private-forecasts';
import { isTeam, type RulesOf, whole } from './share';

/** Who may know of what `events/private-forecasts` tells. */
export const rules: RulesOf<events.PrivateForecastsClosed> = {
  // EX322
  PrivateForecastsClosed: ({ team }, channel) =>
    whole(team === null ? channel === 'debrief' : isTeam(channel, team)),
};
