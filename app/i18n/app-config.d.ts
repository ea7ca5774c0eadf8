import type { messages } from '../messages/messages';

declare module 'next-intl' {
  /** Makes a message key that does not exist a type error. */
  interface AppConfig {
    Locale: 'en-GB';
    Messages: typeof messages;
  }
}
