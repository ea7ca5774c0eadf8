/** Where a text comes from, in the order in which a review shows them. */
export const freeTextKinds = [
  'card',
  'fact',
  'joint-action',
  'proposal',
  'vote',
  'message',
  'talk',
  'forward',
  'reflection',
  'inject',
  'staff',
  'evaluation',
  'observer',
] as const;
/** One of those. */
export type FreeTextKind = (typeof freeTextKinds)[number];

/** Something that somebody typed. */
export interface FreeText {
  /** Names the text for as long as the exercise is kept. */
  item: string;
  kind: FreeTextKind;
  /** The team whose words they are, where that is known. */
  team: string | null;
  text: string;
}

/** Makes a text of one kind; its item is the kind with what names it. */
export function textOf(
  kind: FreeTextKind,
  names: readonly (string | number)[],
  text: string,
  team: string | null = null,
): FreeText {
  return { item: [kind, ...names].join(':'), kind, team, text };
}
