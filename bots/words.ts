import { oneOf } from './chance';
import words from './words/en.json';

/** What bots say. Made up, and said to be a bot's wherever it is shown. */
export const say = words;

/** One of several ways to say something. */
export function phrase(list: readonly string[], ...key: (string | number)[]): string {
  return oneOf(list, ...key);
}
