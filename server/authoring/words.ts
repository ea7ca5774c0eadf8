import { createTranslator } from 'use-intl/core';
import platform from '../messages/en.json';

/** The few words that the server itself writes into scenarios. */
export const authoringWords = createTranslator({
  locale: 'en-GB',
  messages: platform,
  namespace: 'authoring',
}) as (key: keyof typeof platform.authoring, values?: Record<string, string | number>) => string;
