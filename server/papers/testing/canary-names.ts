import type { ExerciseEvent, Happened } from '../../../exercise/event';
import { evolve } from '../../../exercise/evolve';
import { initialState, type State } from '../../../exercise/state';
import { personKeys } from '../redaction/people';
import { changeTexts } from './change-texts';

/** A play in which everybody has a name that stands nowhere else, and in which texts speak of people by name. */
export interface NamedPlay {
  happenings: Happened[];
  state: State;
  /** Every name, and every part of one, that no redacted file may hold. */
  names: string[];
}

/** Events whose `name` is a person's. */
const named = /^(?:Seat|CardSigned|Observer|RedCell|RedSeat|Member)/u;
/** Texts that somebody writes in play. */
const texts: ReadonlySet<string> = new Set([
  'text',
  'note',
  'reason',
  'explanation',
  'condition',
  'observation',
  'topic',
  'sideEffect',
  'protects',
  'target',
  'effect',
  'cost',
]);
const given = ['Zoë', 'Nnamdi', 'أحمد', 'Ama-Linde', 'Žofie', 'Xiulan', 'Qaqortoq', 'Wilhelmina'];

/** Gives everybody of a play another name, and lets every text that somebody wrote name the first three of them. */
export function withCanaryNames(played: readonly Happened[]): NamedPlay {
  const known = new Map<string, string>();
  const canary = (name: string): string => {
    if (name === '') return name;
    const first = given[known.size % given.length];
    if (!known.has(name)) known.set(name, `${first} Kanari${letters(known.size)}`);
    return known.get(name) ?? name;
  };
  const renamed = played.map((happened) => ({ ...happened, event: rename(happened.event, canary) }));
  const spoken = [...known.values()].slice(0, 3).join(', ');
  const happenings = renamed.map((happened) => ({ ...happened, event: speak(happened.event, spoken) }));
  return {
    happenings,
    state: happenings.reduce(evolve, initialState),
    names: [...known.values()].flatMap((name) => [name, ...name.split(' ').slice(1)]),
  };
}

const letters = (count: number) => String.fromCharCode(97 + Math.floor(count / 26), 97 + (count % 26));

function rename(event: ExerciseEvent, canary: (name: string) => string): ExerciseEvent {
  const isNamed = named.test(event.type);
  return changeTexts(event, (text, key) =>
    personKeys.has(key) || (key === 'name' && isNamed) || (key === 'by' && !text.startsWith('seat_'))
      ? canary(text)
      : text,
  );
}

function speak(event: ExerciseEvent, spoken: string): ExerciseEvent {
  return changeTexts(event, (text, key) => (texts.has(key) && text !== '' ? `${text} (${spoken})` : text));
}
