import { createTranslator } from 'use-intl/core';
import messages from '../../messages/papers/after-action.json';

/** The words of the after-action report. */
export const reportWords = createTranslator({ locale: 'en-GB', messages: messages });
