import type { Speaker } from '../events/talks';

/** A team of a talk, and how it stands in it. */
export interface TalkParty {
  team: string;
  standing: 'invited' | 'in' | 'left';
}

/** Something that was said in a talk. */
export interface TalkLine {
  id: string;
  /** Null for the words with which staff open a plenary. */
  speaker: Speaker | null;
  text: string;
  /** Who typed it; own team and staff only, null for outside actors. */
  author: string | null;
  /** The teams that heard it: who knew. */
  told: string[];
  /** The teams that have read it, in that order. */
  readBy: string[];
  at: number;
}

/** A channel between teams, with outside actors where there are any. Its teams and staff alone know of it before the debrief. */
export interface Talk {
  id: string;
  topic: string;
  isPlenary: boolean;
  /** Null when staff opened it. */
  opener: string | null;
  parties: TalkParty[];
  /** Outside actors in it, by name. */
  actors: string[];
  /** As far as the words may be known; to the debrief they are not. */
  lines: TalkLine[];
  openedAt: number;
  closedAt: number | null;
}
