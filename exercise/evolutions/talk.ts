import type * as events from '../events/talk';
import type { Evolution } from '../evolution';
import { change } from './change';

const teamNudged: Evolution<events.TeamNudged> = (state, { nudge, team, text, secret }, at) => ({
  ...state,
  nudges: [...state.nudges, { id: nudge, team, text, by: secret?.by ?? null, at }],
});

const broadcastSent: Evolution<events.BroadcastSent> = (state, { broadcast, text, secret }, at) => ({
  ...state,
  broadcasts: [...state.broadcasts, { id: broadcast, text, by: secret?.by ?? null, at, endedAt: null }],
});

const broadcastEnded: Evolution<events.BroadcastEnded> = (state, event, at) => ({
  ...state,
  broadcasts: change(
    state.broadcasts,
    ({ id }) => id === event.broadcast,
    (broadcast) => ({ ...broadcast, endedAt: at }),
  ),
});

/** How what control says to people outside the story changes the state. */
export const evolutions = {
  TeamNudged: teamNudged,
  BroadcastSent: broadcastSent,
  BroadcastEnded: broadcastEnded,
};
