import type { Source } from './source';

/** Where the two sources pull in different directions, as a prompt for the debrief that takes no side. */
export interface Tension {
  /** For example `S-1`. */
  id: string;
  name: string;
  /** What the one says and what the other says. */
  text: string;
  /** What a team can ask itself. */
  question: string;
  /** The places on both sides. */
  sides: readonly [Source, Source, ...Source[]];
  /** Ids of entries of the catalogue that it bears on: strategies, mechanisms, tools, findings. */
  about: readonly string[];
}
