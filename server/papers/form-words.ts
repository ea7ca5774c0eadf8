import { createTranslator } from 'use-intl/core';
import messages from '../messages/papers/forms.json';
import { isolatingValues } from './document/isolated';

/** The words of forms on paper. The ids of items are data: `tests/content/form-words.test.ts` looks that each has its words. */
export const formWords = isolatingValues(createTranslator({ locale: 'en-GB', messages })) as unknown as (
  key: string,
  values?: Record<string, string | number>,
) => string;
