import { createTranslator } from 'use-intl/core';
import redaction from '../../messages/papers/redaction.json';

/** What stands in the place of names and of texts that were left out. */
export const redactionWords = createTranslator({ locale: 'en-GB', messages: redaction });

/** Stands where a review left a text out. */
export const leftOut: string = redaction.leftOut;
