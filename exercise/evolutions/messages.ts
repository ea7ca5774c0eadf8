import type * as events from '../events/messages';
import type { Evolution } from '../evolution';
import { change } from './change';

const messageSent: Evolution<events.MessageSent> = (state, event, at) => ({
  ...state,
  messages: [
    ...state.messages,
    {
      id: event.message,
      from: event.from,
      to: event.to,
      persona: event.persona ?? null,
      text: event.text,
      author: event.secret?.author ?? null,
      at,
      answer: null,
      shownAt: null,
    },
  ],
});

const messageAnswered: Evolution<events.MessageAnswered> = (state, event, at) => ({
  ...state,
  messages: change(
    state.messages,
    (message) => message.id === event.message,
    (message) => ({ ...message, answer: { persona: event.persona, text: event.text, at } }),
  ),
});

/** The debrief has not seen the message before; staff have it already and see that it is shown. */
const messageShown: Evolution<events.MessageShown> = (state, event, at) =>
  state.messages.some((message) => message.id === event.message)
    ? {
        ...state,
        messages: change(
          state.messages,
          (message) => message.id === event.message,
          (message) => ({ ...message, shownAt: at }),
        ),
      }
    : {
        ...state,
        messages: [
          ...state.messages,
          {
            id: event.message,
            from: event.from,
            to: event.to,
            persona: event.persona ?? null,
            text: event.text,
            author: null,
            at: event.sentAt,
            answer: event.answer,
            shownAt: at,
          },
        ],
      };

/** How messages change the state. */
export const evolutions = {
  MessageSent: messageSent,
  MessageAnswered: messageAnswered,
  MessageShown: messageShown,
};
