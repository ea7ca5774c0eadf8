import type * as events from '../events/forwards';
import { isTeam, open, type RulesOf } from './share';
import { isControl } from './talks';

/** Who may know of what `events/forwards` tells: both ends, control and the debrief. EX278 */
export const rules: RulesOf<events.ItemForwarded> = {
  ItemForwarded: ({ from, to }, channel) =>
    isControl(channel) || isTeam(channel, from)
      ? 'whole'
      : open(isTeam(channel, to) || channel === 'debrief'),
};
