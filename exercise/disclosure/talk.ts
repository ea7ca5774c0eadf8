import type * as events from '../events/talk';
import { isRoom, isStaff, isTeam, open, type RulesOf, whole } from './share';

/** Who may know of what `events/talk` tells. None of it belongs to the story, so the debrief has none of it. */
export const rules: RulesOf<events.TeamNudged | events.BroadcastSent | events.BroadcastEnded> = {
  // EX125
  TeamNudged: (event, channel) => (isStaff(channel) ? 'whole' : open(isTeam(channel, event.team))),
  // EX126
  BroadcastSent: (_, channel) => (isStaff(channel) ? 'whole' : open(isRoom(channel))),
  BroadcastEnded: (_, channel) => whole(isRoom(channel)),
};
