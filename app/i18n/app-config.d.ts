import type messages from '../messages/en.json';

declare module 'next-intl' {
  /** Makes a message key that does not exist a type error. */
  interface AppConfig {
    Locale: 'en';
    Messages: typeof messages;
  }
}
