/** What may deserve a look in a story that can be opened. The codes are stable: tools and screens may rely on them. */
export const lookCodes = [
  'unwritten',
  'orphan-trigger',
  'unreachable-inject',
  'objective-not-certain',
  'team-hears-nothing',
  'team-load-uneven',
  'reading-over-step',
  'level-without-softer',
  'texts-alike',
  'real-name',
  'unknown-column',
  'marks-without-map',
  'beside-the-map',
] as const;
/** The code of a look. */
export type LookCode = (typeof lookCodes)[number];

/** Something in a story that its author may want to look at. It never stops anybody. */
export interface Look {
  code: LookCode;
  /** Where in the story, as `script.injects.3`. */
  path: string;
  /** One sentence for the author. */
  sentence: string;
}
