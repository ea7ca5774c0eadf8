import { randomBytes } from 'node:crypto';
import type { ExerciseEvent } from '../../exercise/event';
import type { SeatId } from '../../exercise/ids';
import { type State, seatOf } from '../../exercise/state';
import { type InNoOrder, inNoOrderOf } from './redaction/in-no-order';
import { maskedTeams } from './redaction/masked-teams';
import { nameFinder } from './redaction/name-finder';
import { peopleOf, plainName } from './redaction/people';
import { nobodyNamed, pseudonymsOf } from './redaction/pseudonyms';
import { redactEvent } from './redaction/redact-event';
import { storyWords } from './redaction/story-words';
import { strike } from './redaction/strike';
import { redactionWords as t } from './redaction/words';

/** What an export hides. */
export interface RedactionOptions {
  /** People stand under pseudonyms, such as Participant 7; their teams stay. */
  pseudonyms: boolean;
  /** Nobody is named, nor where they belong: ideas may be used, never who said them. Absent: as the exercise was opened. */
  chathamHouse?: boolean;
  /** Texts that a review left out, in every wording that they had. */
  struck?: Iterable<string>;
  /** Makes the pseudonyms of one export; absent: by chance, so that no two exports can be held against each other. */
  key?: Uint8Array;
}

/** The one way in which names and texts go into a file. Without any switch it gives back what it is given. */
export interface Redaction {
  /** Whether people are named. */
  namesPeople: boolean;
  /** Whether teams are named whose words would be one person's. */
  chathamHouse: boolean;
  /** What stands for the person in a seat; empty for a seat that nobody knows. */
  person(seat: SeatId | null): string;
  /** What stands for a person of whom only the name is known. */
  named(name: string): string;
  /** What stands for a team where it says or does something. A message to control goes to `control`, which stays. */
  team(team: string): string;
  /** Whether a team stands under its name. */
  isNamed(team: string): boolean;
  /** What stands for a member of a body; its name otherwise. */
  member(body: string, member: string): string;
  /** What participants or staff wrote. */
  text(text: string): string;
  /** What an author of the scenario wrote and staff sent: teams may be named in it. */
  authored(text: string): string;
  /** A list of what teams said or did, in an order from which no team that is not named can be told. */
  inNoOrder: InNoOrder;
  /** An event as it may go out; null for one that is about a single person alone. */
  event(event: ExerciseEvent): object | null;
}

/**
 * Makes the redaction of one export.
 * @param state the whole state, or the lead's view: it has to know everybody who is to be hidden.
 */
export function redact(state: State, options: RedactionOptions): Redaction {
  const { key = randomBytes(32), chathamHouse = state.chathamHouse } = options;
  const people = peopleOf(state);
  const namesPeople = !options.pseudonyms && !chathamHouse;
  const names = chathamHouse ? nobodyNamed(people) : pseudonymsOf(people, key);
  const masked = chathamHouse ? maskedTeams(state) : new Set<string>();
  const hideNames = namesPeople ? (text: string) => text : nameFinder(names, storyWords(state));
  const hideTeams = nameFinder(teamWords(state, masked), new Set());
  const leftOut = [...(options.struck ?? [])];
  const struck = strike(leftOut);
  const composed = (text: string) => (namesPeople ? text : text.normalize('NFC'));
  const authored = (text: string) => hideNames(struck(composed(text)));
  const redaction: Omit<Redaction, 'event'> = {
    namesPeople,
    chathamHouse,
    person: (seat) => {
      const name = seat === null ? '' : (seatOf(state, seat)?.name ?? '');
      return name === '' ? '' : redaction.named(name);
    },
    named: (name) => (namesPeople || name === '' ? name : (names.get(plainName(name)) ?? t('aParticipant'))),
    team: (id) => (masked.has(id) ? t('aTeam') : (teamOf(state, id)?.name ?? id)),
    isNamed: (id) => !masked.has(id),
    member: (body, id) => (chathamHouse ? t('aMember') : (memberOf(state, body, id)?.name ?? id)),
    text: (text) => hideTeams(authored(text)),
    authored,
    inNoOrder: inNoOrderOf(masked, key),
  };
  return {
    ...redaction,
    event: redactEvent(state, redaction, { masked, key, isReviewed: leftOut.length > 0 }),
  };
}

const teamOf = ({ opening }: State, id: string) => opening?.teams.find((team) => team.id === id);

const memberOf = ({ opening }: State, body: string, id: string) =>
  opening?.bodies.find((one) => one.id === body)?.members.find((one) => one.id === id);

/** The names of teams that are not to be told from what they wrote, each with what stands instead. */
function teamWords(state: State, masked: ReadonlySet<string>): Map<string, string> {
  const teams = (state.opening?.teams ?? []).filter(({ id }) => masked.has(id));
  const bodies = (state.opening?.bodies ?? []).filter(({ team }) => masked.has(team));
  return new Map([
    ...teams.flatMap(({ name, shortName }) =>
      [name, shortName].map((one): [string, string] => [one, t('aTeam')]),
    ),
    ...bodies.map(({ name }): [string, string] => [name, t('aBody')]),
  ]);
}
