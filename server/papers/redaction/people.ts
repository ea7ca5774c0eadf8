import { isStaffRole, type State } from '../../../exercise/state';

/** Somebody whose name stands in a record, by that name; who has the same name twice is taken for one person. */
export interface Person {
  name: string;
  kind: 'participant' | 'staff' | 'screen' | 'program';
}

/** Keys under which a state or an event holds the name of a person. */
export const personKeys: ReadonlySet<string> = new Set([
  'author',
  'controllerName',
  'ruledBy',
  'signers',
  'typedBy',
]);

/** A name as it is compared: composed, without blanks at its ends. */
export const plainName = (name: string): string => name.normalize('NFC').trim();

/**
 * Everybody whom a state names: who ever had a seat, whom staff typed in from paper, and who told the room of the exercise
 * before what they will do.
 * @param state the whole state, or the lead's.
 */
export function peopleOf(state: State): Person[] {
  const people = new Map<string, Person>();
  const add = (name: string, kind: Person['kind']) => {
    const plain = plainName(name);
    if (plain !== '' && !people.has(plain)) people.set(plain, { name: plain, kind });
  };
  for (const { name, role, bot } of Object.values(state.seats)) {
    const seated = isStaffRole(role) ? 'staff' : role === 'screen' ? 'screen' : 'participant';
    add(name, bot ? 'program' : seated);
  }
  if (state.caseAcknowledged) add(state.caseAcknowledged.by, 'staff');
  for (const name of namesIn(state)) add(name, 'participant');
  for (const { kind, owner } of state.improvement.carried?.items ?? [])
    if (kind === 'commitment') add(owner, 'participant');
  return [...people.values()];
}

/** The names under the keys that hold one, wherever they stand. */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return personKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([inner, one]) => namesIn(one, inner));
}
