import { createTranslator } from 'use-intl/core';
import type { ExpectedPerson } from '../../db/expected-people';
import type { Opening, StoryTeam } from '../../exercise/story';
import platform from '../messages/en.json';
import { type CsvRecord, parseCsv } from './parse-csv';

const say = createTranslator({ locale: 'en-GB', messages: platform, namespace: 'participants' }) as (
  key: string,
  values?: object,
) => string;

/** What is wrong with one line, in a sentence that says what to do. */
export interface ParticipantProblem {
  line: number;
  message: string;
}

/** What a list of participants says, and what is wrong with it. It is taken in only when nothing is. */
export interface ParticipantList {
  people: ExpectedPerson[];
  problems: ParticipantProblem[];
}

/** The most people on one list. */
const peopleMax = 400;
const nameMax = 60;
const columns = ['name', 'team', 'role', 'member'] as const;
type Row = Record<(typeof columns)[number], string>;

/** Two names that one person might type for the same. */
export function sameName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en');
}

/** Reads a list of participants against the teams of an exercise. */
export function readParticipants(text: string, opening: Opening): ParticipantList {
  const read = parseCsv(text);
  if (!read.ok) return { people: [], problems: [{ line: read.line, message: say('quote') }] };
  const { order, rows } = withoutHead(read.records);
  if (rows.length === 0) return { people: [], problems: [{ line: 1, message: say('empty') }] };
  if (rows.length > peopleMax) {
    return {
      people: [],
      problems: [{ line: rows[peopleMax]?.line ?? 1, message: say('tooMany', { max: peopleMax }) }],
    };
  }
  const people: ExpectedPerson[] = [];
  const problems: ParticipantProblem[] = [];
  for (const { line, fields } of rows) {
    const result = personOf(rowOf(fields, order), opening, people);
    if (typeof result === 'string') problems.push({ line, message: result });
    else people.push(result);
  }
  return { people, problems };
}

/** A first line that names the columns gives their order; without it they stand as documented. */
function withoutHead(records: CsvRecord[]): { order: string[]; rows: CsvRecord[] } {
  const head = records[0]?.fields.map((field) => field.toLowerCase()) ?? [];
  return head.includes('name')
    ? { order: head, rows: records.slice(1) }
    : { order: [...columns], rows: records };
}

function rowOf(fields: string[], order: string[]): Row {
  const of = (column: string) => fields[order.indexOf(column)] ?? '';
  return { name: of('name'), team: of('team'), role: of('role').toLowerCase(), member: of('member') };
}

/** The person of one line, or the sentence that says what is wrong with it. */
function personOf(row: Row, opening: Opening, earlier: ExpectedPerson[]): ExpectedPerson | string {
  const { name, role } = row;
  if (name === '') return say('nameMissing');
  if (name.length > nameMax) return say('nameTooLong', { max: nameMax });
  if (earlier.some((other) => sameName(other.name) === sameName(name))) return say('nameTwice', { name });
  if (role === 'observer') return { name, role, team: null, member: null };
  if (role !== '' && role !== 'player') return say('unknownRole', { role });
  const team = row.team === '' ? null : teamCalled(row.team, opening);
  if (team === undefined) {
    return say('unknownTeam', { team: row.team, teams: opening.teams.map((one) => one.name).join(', ') });
  }
  const full = team && earlier.filter((other) => other.team === team.id).length >= team.places;
  if (team && full) return say('teamFull', { team: team.name, places: team.places });
  return withMember(
    { name, role: 'player', team: team?.id ?? null, member: null },
    row.member,
    opening,
    earlier,
  );
}

function teamCalled(given: string, { teams }: Opening): StoryTeam | undefined {
  const wanted = sameName(given);
  return teams.find(({ id, name, shortName, letter }) =>
    [id, name, shortName, letter].some((one) => sameName(one) === wanted),
  );
}

function withMember(
  person: ExpectedPerson,
  given: string,
  { bodies }: Opening,
  earlier: ExpectedPerson[],
): ExpectedPerson | string {
  if (given === '') return person;
  const members = bodies.find((body) => body.team === person.team)?.members ?? [];
  const member = members.find(({ id, name }) => [id, name].some((one) => sameName(one) === sameName(given)));
  if (!member) return say('unknownMember', { member: given });
  const isHeld = earlier.some((other) => other.team === person.team && other.member === member.id);
  return isHeld ? say('memberTwice', { member: member.name }) : { ...person, member: member.id };
}
