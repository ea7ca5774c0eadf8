import type { BodyMember, StoryBody } from '../../exercise/story';
import { type NamedEntry, nearestEntry } from '../nearest-entry';
import { councilYears } from './council-terms';
import { onlyPlayed } from './only-played';
import { readyBodies } from './ready-bodies';
import { bodyFrom, type ReadyBody } from './ready-body';
import type { ReadyBodyEntry, ReadyMember } from './ready-body-entry';
import { securityCouncil } from './security-council';

/** What keeps an entry from being a body: where in the entry, and one sentence that says what to write. */
export interface EntryProblem {
  path: (string | number)[];
  message: string;
}

type Read<Found> = { ok: true; found: Found } | { ok: false; problem: EntryProblem };

const council: NamedEntry = { id: 'security-council', name: 'UN Security Council' };
const problem = (path: EntryProblem['path'], message: string) =>
  ({ ok: false, problem: { path, message } }) as const;

/** Every ready body that a scenario file can name. */
export const readyNames: readonly NamedEntry[] = [
  council,
  ...readyBodies.map(({ id, name }) => ({ id, name })),
];

/** The ordinary body that an entry names, or what is wrong with the entry. */
export function expandReadyBody(entry: ReadyBodyEntry): Read<StoryBody> {
  const ready = readyOf(entry);
  if (!ready.ok) return ready;
  const rule = entry.rule ?? ready.found.rules[0].id;
  const at = { id: entry.id ?? entry.ready, team: entry.team };
  const body = bodyFrom(ready.found, rule, at);
  if (!body) return problem(['rule'], unknown(`rule of ${ready.found.name}`, rule, ready.found.rules));
  const named = entry.name === undefined ? body : { ...body, name: entry.name };
  if (!entry.members) return { ok: true, found: named };
  const members = membersOf(named, entry.members);
  return members.ok ? { ok: true, found: onlyPlayed(named, members.found) } : members;
}

function readyOf({ ready, year }: ReadyBodyEntry): Read<ReadyBody> {
  if (ready !== council.id) {
    const found = readyBodies.find(({ id }) => id === ready);
    if (!found) return problem(['ready'], unknown('ready body', ready, readyNames));
    if (year === undefined) return { ok: true, found };
    return problem(['year'], `${found.name} is the same in every year. Take the year out.`);
  }
  const found = year === undefined ? null : securityCouncil(year);
  if (found) return { ok: true, found };
  const { from, to } = councilYears;
  return problem(
    ['year'],
    `The members of the Security Council are known for ${from} to ${to}. Write one of these years, or write the body out.`,
  );
}

/** The members that are played, in the order of the ready body. */
function membersOf(body: StoryBody, named: ReadyMember[]): Read<BodyMember[]> {
  const given = named.map((one) => (typeof one === 'string' ? { id: one } : one));
  for (const [index, { id }] of given.entries()) {
    const path = ['members', index];
    if (!body.members.some((member) => member.id === id))
      return problem(path, unknown(`member of ${body.name}`, id, body.members));
    if (given.findIndex((one) => one.id === id) < index)
      return problem(path, `${body.name} has the member “${id}” twice. Take one out.`);
  }
  const byId = new Map(given.map((one) => [one.id, one]));
  const members = body.members.flatMap((member) => {
    const one = byId.get(member.id);
    return one ? [{ ...member, ...one }] : [];
  });
  return { ok: true, found: members };
}

function unknown(what: string, written: string, table: readonly NamedEntry[]): string {
  const nearest = nearestEntry(written, table);
  return `There is no ${what} “${written}”: write ${nearest?.id} (${nearest?.name}) if that is meant.`;
}
