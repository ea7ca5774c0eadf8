import { createTranslator } from 'use-intl/core';
import messages from '../../messages/papers/after-action.json';
import { isolatingValues } from '../document/isolated';

/** The words of the after-action report. */
export const reportWords = isolatingValues(createTranslator({ locale: 'en-GB', messages: messages }));
