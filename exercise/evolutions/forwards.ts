import type * as events from '../events/forwards';
import type { Evolution } from '../evolution';
import { change } from './change';

const itemForwarded: Evolution<events.ItemForwarded> = (state, event, at) => {
  const { forward: id, from, to, kind, title, text, source, note, secret } = event;
  const { author, item, via } = secret ?? { author: null, item: null, via: null };
  const forward = { id, from, to, kind, title, text, source, note, author, item, via, at, recalledAt: null };
  return { ...state, forwards: [...state.forwards, forward] };
};

const forwardRecalled: Evolution<events.ForwardRecalled> = (state, event, at) => ({
  ...state,
  forwards: change(
    state.forwards,
    ({ id }) => id === event.forward,
    (forward) => ({ ...forward, recalledAt: at }),
  ),
});

/** How passing things on changes the state. */
export const evolutions = { ItemForwarded: itemForwarded, ForwardRecalled: forwardRecalled };
