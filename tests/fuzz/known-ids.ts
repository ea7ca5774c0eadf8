/** Ids that exist somewhere, so that a message can name things that are real and not its own. */
export interface KnownIds {
  /** Command ids that were accepted, for replays. */
  commands: string[];
  exercises: string[];
  seats: string[];
  teams: string[];
  /** Releases, cards, proposals, votes, messages and facts, of this exercise and of another. */
  things: string[];
}

/** Every text in some events that looks like an id. */
export function idsIn(events: readonly object[]): string[] {
  const found = JSON.stringify(events).match(/"(?:rel|crd|prp|vot|msg|fct|rul|inj)_[\w-]+"/g) ?? [];
  return [...new Set(found)].map((quoted) => quoted.slice(1, -1));
}
