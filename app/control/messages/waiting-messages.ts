import { controlAddress } from '../../../exercise/rules/messages';
import type { Message, State } from '../../../exercise/state';

/** What teams asked control and nobody has answered, the oldest first. */
export function waitingMessages({ messages }: Pick<State, 'messages'>): Message[] {
  return messages.filter((message) => message.to === controlAddress && !message.answer);
}
