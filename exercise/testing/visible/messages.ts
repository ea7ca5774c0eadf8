import type { Message, State } from '../../state';
import type { Audience } from './audience';

function visibleMessage(message: Message, to: Audience): Message | null {
  const { id, from, to: address, persona, text, at, answer, shownAt } = message;
  const unsigned = { id, from, to: address, persona, text, author: null, at };
  if (to.readsMessages) return message;
  if (to.team !== null) {
    // Whether staff release a message to the debrief is not the team's to know here; it sees it there.
    if (from === to.team) return { ...unsigned, author: message.author, answer, shownAt: null };
    return address === to.team ? { ...unsigned, answer: null, shownAt: null } : null;
  }
  if (shownAt !== null && (to.isDebrief || to.isStaff)) return { ...unsigned, answer, shownAt };
  return to.isDebrief && address !== 'control' ? { ...unsigned, answer: null, shownAt: null } : null;
}

/** The messages that an audience knows; what staff release to the debrief is known there from then on. */
export function visibleMessages(state: State, to: Audience): Message[] {
  const known = state.messages.flatMap((message) => visibleMessage(message, to) ?? []);
  if (to.readsMessages || to.team !== null) return known;
  const since = (message: Message) => message.shownAt ?? message.at;
  return known.sort((a, b) => since(a) - since(b));
}
