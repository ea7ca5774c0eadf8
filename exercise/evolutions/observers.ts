import type * as events from '../events/observers';
import type { Evolution } from '../evolution';

const observerTeamGranted: Evolution<events.ObserverTeamGranted> = (state, { team }) => ({
  ...state,
  observing: { ...state.observing, team },
});

const observerNoteSent: Evolution<events.ObserverNoteSent> = (state, event, at) => {
  const { note: id, seat, name, kind, text } = event;
  return {
    ...state,
    observing: {
      ...state.observing,
      notes: [...state.observing.notes, { id, seat, name, kind, text, at }],
    },
  };
};

/** How observing changes the state. */
export const evolutions = {
  ObserverTeamGranted: observerTeamGranted,
  ObserverNoteSent: observerNoteSent,
};
