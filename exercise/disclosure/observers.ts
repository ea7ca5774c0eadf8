import type * as events from '../events/observers';
import { isSeat, isStaff, type RulesOf, whole } from './share';

/** Who may know of what `events/observers` tells. */
export const rules: RulesOf<events.ObserverTeamGranted | events.ObserverNoteSent> = {
  // EX157
  ObserverTeamGranted: (_, channel) => whole(isStaff(channel) || channel === 'observers'),
  // EX158
  ObserverNoteSent: (event, channel) =>
    whole(
      channel === 'lead' ||
        (channel === 'evaluators' && event.kind !== 'note') ||
        isSeat(channel, event.seat),
    ),
};
