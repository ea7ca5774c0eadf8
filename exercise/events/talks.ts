/** Who says something in a talk: a team, or an outside actor by name, whom SimCell speaks for. */
export type Speaker = { team: string } | { actor: string };

/** A team asked others to a talk, or staff did in the name of an outside actor or for a plenary. Its first line is told with it. */
export interface TalkOpened {
  type: 'TalkOpened';
  talk: string;
  topic: string;
  plenary: boolean;
  /** Null when staff opened it. */
  opener: string | null;
  /** Every team it is with, that of the opener first. */
  teams: string[];
  /** The outside actors in it, by name. */
  actors: string[];
  /** The first words; the debrief is told of the talk without them. */
  first?: { line: string; speaker: Speaker | null; text: string };
  secret?: { author: string };
}

/** A team that was asked to a talk came in. */
export interface TalkJoined {
  type: 'TalkJoined';
  talk: string;
  team: string;
  /** Every team of the talk: those are told. */
  teams: string[];
  /** Outside actors are in it, whom control speaks for: the debrief is not told. */
  withControl?: true;
}

/** A team declined a talk or left it. It keeps what it heard and hears no more. */
export interface TalkLeft {
  type: 'TalkLeft';
  talk: string;
  team: string;
  /** Every team of the talk: those are told. */
  teams: string[];
  /** Outside actors are in it, whom control speaks for: the debrief is not told. */
  withControl?: true;
}

/** Somebody said something in a talk. */
export interface TalkSaid {
  type: 'TalkSaid';
  talk: string;
  line: string;
  speaker: Speaker;
  text: string;
  /** The teams that were in the talk then: those are told, and nobody who comes later. */
  teams: string[];
  secret?: { author: string };
}

/** A team has read a line of a talk. */
export interface TalkRead {
  type: 'TalkRead';
  talk: string;
  line: string;
  team: string;
  /** The teams that were told the line. */
  teams: string[];
}

/** A talk is over. What was said stays. */
export interface TalkClosed {
  type: 'TalkClosed';
  talk: string;
  /** Every team of the talk: those are told. */
  teams: string[];
  /** Outside actors are in it, whom control speaks for: the debrief is not told. */
  withControl?: true;
}
