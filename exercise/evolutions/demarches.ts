import type * as events from '../events/demarches';
import type { Evolution } from '../evolution';
import { change } from './change';

const demarcheSent: Evolution<events.DemarcheSent> = (state, event, at) => {
  const { demarche: id, from, to, title, text, secret } = event;
  const sent = { id, from, to, title, text, author: secret?.author ?? null, at, acknowledged: null };
  return { ...state, demarches: [...state.demarches, sent] };
};

const demarcheAcknowledged: Evolution<events.DemarcheAcknowledged> = (state, event, at) => ({
  ...state,
  demarches: change(
    state.demarches,
    ({ id }) => id === event.demarche,
    (demarche) => ({ ...demarche, acknowledged: { by: event.secret?.by ?? null, at } }),
  ),
});

/** How demarches change the state. */
export const evolutions = {
  DemarcheSent: demarcheSent,
  DemarcheAcknowledged: demarcheAcknowledged,
};
