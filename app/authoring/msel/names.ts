import type { AuthoringStatus, InjectMode, StoryInject } from '../../../exercise/story';

/** What stands in a draft that its MSEL refers to, and the words of this language for what can be chosen. */
export interface MselNames {
  teams: { id: string; name: string; shortName: string; places: number }[];
  bodies: { id: string; name: string; team: string; members: { id: string; name: string }[] }[];
  objectives: { id: string; text: string }[];
  injects: { id: string; number: string; title: string }[];
  moves: { number: number; title: string }[];
  columns: { id: string; name: string }[];
  words: MselWords;
}

/** The words for what can be chosen in a cell; a pasted cell is understood in them, too. */
export interface MselWords {
  kinds: Record<StoryInject['kind'], string>;
  modes: Record<InjectMode, string>;
  statuses: Record<AuthoringStatus, string>;
  all: string;
  screen: string;
  yes: string;
  no: string;
}

/** The kinds of a line of the MSEL, in the order of the field. */
export const injectKinds = [
  'contextual',
  'expected-action',
  'contingency',
  'counter-move',
  'practice',
] as const;
