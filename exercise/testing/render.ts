import { createTranslator } from 'next-intl';
import messages from '../messages/en.json';
import type { Sentence } from '../sentence';

type Translate = (key: string, values?: Sentence['values']) => string;

/** Makes what turns a sentence of the core into English, as a screen does. It throws where a key or a value is missing. */
export function createRender(): (sentence: Sentence) => string {
  const translate = createTranslator({
    locale: 'en-GB',
    messages,
    onError(error) {
      throw error;
    },
  }) as unknown as Translate;
  const say = ({ key, values, followedBy = [] }: Sentence): string =>
    [translate(key, values), ...followedBy.map(say)].join(' ');
  return say;
}
