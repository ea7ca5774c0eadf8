import { getRequestConfig } from 'next-intl/server';
import { messages } from '../messages/messages';

/**
 * One language for now, British English, and no language in addresses. The time zone is that of the machine that
 * serves the room, so that a date reads the same on the server and on every screen.
 */
export default getRequestConfig(async () => ({
  locale: 'en-GB',
  messages,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}));
