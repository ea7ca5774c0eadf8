import type * as events from '../events/safety';
import { isRoom, open, type RulesOf, toRoom } from './share';

/** Who may know of what `events/safety` tells. */
export const rules: RulesOf<
  events.ContentCapSet | events.SupportSet | events.EmergencyDeclared | events.EmergencyEnded
> = {
  // EX165
  ContentCapSet: toRoom,
  SupportSet: toRoom,
  EmergencyDeclared: (_, channel) =>
    channel === 'lead' ? 'whole' : open(isRoom(channel) || channel === 'debrief'),
  EmergencyEnded: toRoom,
};
