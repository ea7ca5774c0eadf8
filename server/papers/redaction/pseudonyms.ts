import { createHmac } from 'node:crypto';
import type { Person } from './people';
import { redactionWords as t } from './words';

/**
 * A pseudonym for everybody, by name. The numbers follow a keyed hash, so that they say nothing about who joined when or
 * under which id, and another export with another key numbers anew.
 */
export function pseudonymsOf(people: readonly Person[], key: Uint8Array): Map<string, string> {
  const given = new Map<string, string>();
  for (const kind of ['participant', 'staff'] as const) {
    const shuffled = people
      .filter((person) => person.kind === kind)
      .map(({ name }) => ({ name, hash: keyedHash(key, name) }))
      .sort((one, other) => (one.hash < other.hash ? -1 : 1));
    for (const [index, { name }] of shuffled.entries()) given.set(name, t(kind, { number: index + 1 }));
  }
  return withDevices(people, given);
}

/** The same words for everybody of a kind, as the Chatham House Rule asks. */
export function nobodyNamed(people: readonly Person[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const { name, kind } of people) {
    if (kind === 'participant') given.set(name, t('aParticipant'));
    if (kind === 'staff') given.set(name, t('aStaffMember'));
  }
  return withDevices(people, given);
}

/** A hash that only who has the key can make again. */
export function keyedHash(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

function withDevices(people: readonly Person[], given: Map<string, string>): Map<string, string> {
  for (const { name, kind } of people) if (kind === 'screen' || kind === 'program') given.set(name, t(kind));
  return given;
}
