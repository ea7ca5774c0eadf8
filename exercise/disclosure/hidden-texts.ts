import { channelKind, channelOwner } from '../channel';
import type * as events from '../events/hidden-texts';
import { isBody, isRoom, isStaff, open, type RulesOf } from './share';

/** Who may know of what `events/hidden-texts` tells. */
export const rules: RulesOf<events.TextHidden> = {
  // EX144
  TextHidden: ({ secret, subject }, channel) => {
    if (isStaff(channel)) return 'whole';
    if (!secret) return 'nothing';
    if (channel === 'debrief') return open(secret.debrief);
    if (secret.room && isRoom(channel)) return 'open';
    if (isBody(channel, secret.body ?? undefined)) return 'open';
    const owner = channelOwner(channel);
    switch (channelKind(channel)) {
      case 'screen':
      case 'observers':
      case 'technicians':
        return open(secret.screen);
      case 'team':
        return open(secret.teams.includes(owner));
      // Of a team, observers are granted what reached it, and nothing that it wrote.
      case 'watch':
        return open(subject.kind === 'inject' && secret.teams.includes(owner));
      case 'seat':
        return open(secret.seats.includes(owner));
      default:
        return 'nothing';
    }
  },
};
