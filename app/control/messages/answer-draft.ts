import type { Message } from '../../../exercise/state';

/** An answer that is being written: the id of the persona who speaks (empty for control), and what is said. */
export interface AnswerDraft {
  persona: string;
  text: string;
}

/** An answer that nobody has begun: in the voice that the team asked for, else in the one that spoke last. */
export function blankAnswer(message: Message, lastPersona = ''): AnswerDraft {
  return { persona: message.persona ?? lastPersona, text: '' };
}

/** The name under which an answer in writing is kept on this device, the same wherever it is written. */
export const answerName = ({ id }: Message): string => `answer.${id}`;
