import type { EventType, ExerciseEvent } from '../../../exercise/event';
import { type State, seatOf } from '../../../exercise/state';
import type { Redaction } from '../redact';
import { personKeys } from './people';
import { keyedHash } from './pseudonyms';
import { withoutSize } from './without-size';
import { redactionWords as t } from './words';

/** What is about one person alone: who came, read, stepped out or moved, and when, would tell who is who. */
const ofOnePerson: ReadonlySet<EventType> = new Set<EventType>([
  'SeatTaken',
  'SeatAdmitted',
  'SeatMoved',
  'SeatTakenOver',
  'SeatRemoved',
  'MemberInstructed',
  'RulesAcknowledged',
  'SteppedOut',
  'SteppedIn',
  'InjectAcknowledged',
  'RedSeatTaken',
  'RedSeatLeft',
  'StaffInvited',
  'InviteRevoked',
  // Holds names and numbers of real people.
  'SupportSet',
]);

/** What one person did with a name of its own in the story: under the Chatham House Rule that is the person. */
const ofOneMember: ReadonlySet<EventType> = new Set<EventType>(['VoteCast', 'CardSigned']);

/** Parts that are the scenario's own, and no more about anybody in the room than the printed scenario. */
const ofTheStory: ReadonlySet<string> = new Set(['opening', 'script', 'briefs', 'brief', 'rule']);

/** Keys whose values are codes of ours, not words of anybody. */
const coded: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'mode',
  'role',
  'step',
  'why',
  'way',
  'choice',
  'was',
  'how',
  'base',
  'basis',
  'verdict',
  'outcome',
  'stance',
  'direction',
  'confidence',
  'audience',
  'ballot',
]);

/** What an author of the scenario wrote, or staff as control: teams may be named in it. */
const ofControl: ReadonlySet<string> = new Set(['content', 'edit', 'attachments', 'attachment']);

interface Masking {
  masked: ReadonlySet<string>;
  key: Uint8Array;
  /** Whether texts are left out. */
  isReviewed: boolean;
}

type Words = Omit<Redaction, 'event' | 'team' | 'member'>;

/** Makes the way in which events go into a file: with nobody's name where that is hidden, and without texts left out. */
export function redactEvent(
  state: State,
  words: Words,
  { masked, key, isReviewed }: Masking,
): Redaction['event'] {
  const stands = standIns(state, words, masked);
  const value = (one: unknown, under: string, isControls: boolean): unknown => {
    if (typeof one === 'string') return written(one, under, isControls);
    if (Array.isArray(one)) return listed(one, under).map((inner) => value(inner, under, isControls));
    if (one === null || typeof one !== 'object') return one;
    if (ofTheStory.has(under)) return one;
    if (under === 'caseAcknowledged' && 'by' in one) return { ...one, by: words.named(String(one.by)) };
    const entries = Object.entries(one).map(([inner, content]) => [
      words.namesPeople || !seatOf(state, inner) ? inner : words.person(inner),
      value(content, inner, isControls || ofControl.has(inner)),
    ]);
    return Object.fromEntries(entries);
  };
  const written = (text: string, under: string, isControls: boolean): string => {
    if (coded.has(under)) return text;
    if (personKeys.has(under)) return words.named(text);
    const instead = stands.get(text);
    if (instead !== undefined) return instead;
    // The id of a card holds the id of its team.
    for (const team of masked)
      if (text.startsWith(`crd_${team}_`)) return `crd_${keyedHash(key, text).slice(0, 12)}`;
    return isControls ? words.authored(text) : words.text(text);
  };
  const listed = (all: unknown[], under: string): unknown[] => {
    if (!words.chathamHouse || under !== 'ballots')
      return words.inNoOrder(all, (one) => ({ team: ownerOf(one), id: JSON.stringify(one) }));
    // The declared order of members would tell whose each is.
    return [...all].sort((one, other) =>
      keyedHash(key, JSON.stringify(one)) < keyedHash(key, JSON.stringify(other)) ? -1 : 1,
    );
  };
  return (event) => {
    // What was left out is left out with the leaving.
    if (isReviewed && event.type === 'TextReviewed') return null;
    if (words.namesPeople) return value(event, '', false) as object;
    if (ofOnePerson.has(event.type)) return null;
    if (words.chathamHouse && ofOneMember.has(event.type)) return null;
    const left = withoutSize(event, masked);
    return left && (value(withoutSeats(left), '', false) as object);
  };
}

/** The team that an element of a list is, or is of; empty for none. */
function ownerOf(one: unknown): string {
  if (typeof one === 'string') return one;
  if (one === null || typeof one !== 'object') return '';
  return 'team' in one ? String(one.team) : '';
}

/** Who stopped everything, and who voted on paper, is nobody's question in a file that names nobody. */
function withoutSeats(event: ExerciseEvent): object {
  if (event.type === 'ExercisePaused' || event.type === 'EmergencyDeclared') {
    const { secret: _, ...rest } = event;
    return rest;
  }
  if (event.type === 'VoteRead') {
    const { onPaper: _, ...rest } = event;
    return rest;
  }
  return event;
}

/** What stands for whole values: seats, names, and, under the Chatham House Rule, members of bodies and teams of one. */
function standIns(state: State, words: Words, masked: ReadonlySet<string>): Map<string, string> {
  const stands = new Map<string, string>();
  if (words.namesPeople) return stands;
  if (words.chathamHouse) {
    for (const { id, name, team, members } of state.opening?.bodies ?? []) {
      for (const member of members) stands.set(member.id, t('aMember')).set(member.name, t('aMember'));
      if (masked.has(team)) stands.set(id, t('aBody')).set(name, t('aBody'));
    }
    for (const { id, name, shortName } of state.opening?.teams ?? [])
      if (masked.has(id)) stands.set(id, t('aTeam')).set(name, t('aTeam')).set(shortName, t('aTeam'));
  }
  for (const { id, name } of Object.values(state.seats))
    stands.set(id, words.person(id)).set(name, words.named(name));
  return stands;
}
