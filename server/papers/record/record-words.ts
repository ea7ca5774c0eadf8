import { createTranslator } from 'use-intl/core';
import rules from '../../../exercise/messages/en.json';
import type { Sentence } from '../../../exercise/sentence';
import record from '../../messages/papers/record.json';

/** The words of the record's files. */
export const recordWords = createTranslator({ locale: 'en-GB', messages: record });

const sayRule = createTranslator({ locale: 'en-GB', messages: rules }) as (
  key: string,
  values?: object,
) => string;

/** A sentence of the rules in English. */
export function saySentence({ key, values, followedBy = [] }: Sentence): string {
  return [sayRule(key, values), ...followedBy.map(saySentence)].join(' ');
}
