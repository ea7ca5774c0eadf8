import type * as events from '../events/cards';
import { isRoom, isStaff, isTeam, open, type RulesOf, toRoom, toTeamAndStaff, whole } from './share';

/** Who may know of what `events/cards` tells. */
export const rules: RulesOf<
  | events.CardSigned
  | events.CardSubmitted
  | events.CardsShown
  | events.ForecastLocked
  | events.ForecastsShown
  | events.FactPinned
  | events.FactUnpinned
> = {
  // EX85
  CardSigned: toTeamAndStaff,
  CardSubmitted: toTeamAndStaff,
  CardsShown: toRoom,
  ForecastLocked: (event, channel) =>
    channel === 'debrief' || isTeam(channel, event.team)
      ? 'whole'
      : open(isStaff(channel) && channel !== 'simcell'),
  // The debrief has every forecast since it was locked.
  ForecastsShown: (_, channel) => whole(isRoom(channel)),
  FactPinned: toTeamAndStaff,
  FactUnpinned: toTeamAndStaff,
};
