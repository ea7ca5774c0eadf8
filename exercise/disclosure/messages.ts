import type * as events from '../events/messages';
import { isStaff, isTeam, open, type RulesOf, whole } from './share';

/** Who may know of what `events/messages` tells. */
export const rules: RulesOf<events.MessageSent | events.MessageAnswered | events.MessageShown> = {
  // EX88
  MessageSent: (event, channel) =>
    isTeam(channel, event.from) || (isStaff(channel) && channel !== 'evaluators')
      ? 'whole'
      : open(isTeam(channel, event.to) || (channel === 'debrief' && event.to !== 'control')),
  MessageAnswered: (event, channel) =>
    whole(isTeam(channel, event.team) || (isStaff(channel) && channel !== 'evaluators')),
  MessageShown: (_, channel) => whole(isStaff(channel) || channel === 'debrief'),
};
