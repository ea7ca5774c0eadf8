import type { Redaction } from './redact';

/** Whom a paper names: nobody under the Chatham House Rule, people by their given names, or people by pseudonyms. */
export type Naming = 'chathamHouse' | 'given' | 'pseudonyms';

/** How the papers of a redaction name people. */
export function namingOf({
  chathamHouse,
  namesPeople,
}: Pick<Redaction, 'chathamHouse' | 'namesPeople'>): Naming {
  if (chathamHouse) return 'chathamHouse';
  return namesPeople ? 'given' : 'pseudonyms';
}
