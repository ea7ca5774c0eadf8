import type * as events from '../events/forwards';
import type { Evolution } from '../evolution';

const itemForwarded: Evolution<events.ItemForwarded> = (state, event, at) => {
  const { forward: id, from, to, kind, title, text, source, note, secret } = event;
  const { author, item, via } = secret ?? { author: null, item: null, via: null };
  const forward = { id, from, to, kind, title, text, source, note, author, item, via, at };
  return { ...state, forwards: [...state.forwards, forward] };
};

/** How passing things on changes the state. */
export const evolutions = { ItemForwarded: itemForwarded };
