/** The parts of the reference that stand in its head line, in their order. */
export const sections = [
  'strategies',
  'tools',
  'matrix',
  'evidence',
  'lenses',
  'considerations',
  'tensions',
  'cases',
  'sources',
] as const;
/** One of `sections`. */
export type Section = (typeof sections)[number];
