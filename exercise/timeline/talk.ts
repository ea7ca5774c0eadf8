import type { EventOf } from '../event';
import { type TimelineContext, teamName } from './names';

/** How what control says to people outside the story is told. */
export const talkTelling = {
  TeamNudged: ({ team, text }: EventOf<'TeamNudged'>, context: TimelineContext) => ({
    key: 'timeline.TeamNudged',
    values: { team: teamName(team, context), text },
  }),
  BroadcastSent: ({ text }: EventOf<'BroadcastSent'>) => ({
    key: 'timeline.BroadcastSent',
    values: { text },
  }),
  // That it is no longer up says nothing that anybody looks for later.
  BroadcastEnded: () => null,
};
