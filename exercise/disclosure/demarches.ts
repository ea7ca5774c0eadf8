import type * as events from '../events/demarches';
import { isTeam, open, type RulesOf } from './share';
import { isControl } from './talks';

/** Who may know of what `events/demarches` tells: both ends, control and the debrief. EX275 */
export const rules: RulesOf<events.DemarcheSent | events.DemarcheAcknowledged> = {
  DemarcheSent: ({ from, to }, channel) =>
    isControl(channel) || isTeam(channel, from)
      ? 'whole'
      : open(isTeam(channel, to) || channel === 'debrief'),
  DemarcheAcknowledged: ({ from, to }, channel) =>
    isControl(channel) || isTeam(channel, to)
      ? 'whole'
      : open(isTeam(channel, from) || channel === 'debrief'),
};
