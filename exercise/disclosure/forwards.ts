import type * as events from '../events/forwards';
import { isTeam, open, type RulesOf, whole } from './share';
import { isControl } from './talks';

/** Who may know of what `events/forwards` tells: both ends, control and the debrief. EX278, EX62 */
export const rules: RulesOf<events.ItemForwarded | events.ForwardRecalled> = {
  ItemForwarded: ({ from, to, secret }, channel) =>
    isControl(channel) || isTeam(channel, from)
      ? 'whole'
      : open(isTeam(channel, to) || (channel === 'debrief' && !secret?.ofControl)),
  // Whoever had the copy learns that it is withdrawn, as with the inject itself.
  ForwardRecalled: ({ from, to }, channel) =>
    whole(isControl(channel) || isTeam(channel, from) || isTeam(channel, to) || channel === 'debrief'),
};
