import { createTranslator } from 'use-intl/core';
import kit from '../../messages/papers/kit.json';

/** The words of the papers that are printed before play. */
export const kitWords = createTranslator({ locale: 'en-GB', messages: kit });
