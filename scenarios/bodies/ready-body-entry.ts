/** How a scenario file names a ready body instead of writing it out. */
export interface ReadyBodyEntry {
  /** Id of the ready body, such as `security-council`. */
  ready: string;
  /** The team in which its members sit. */
  team: string;
  /** The year of the composition; only for the Security Council, and there always. */
  year?: number;
  /** Id of the rule; absent: the first. */
  rule?: string;
  /** Absent: the id of the ready body. */
  id?: string;
  /** Absent: the name of the ready body. */
  name?: string;
  /** Those that are played, in any order; absent: all. A count of votes is then scaled, and the vote says so. */
  members?: ReadyMember[];
}

/** A member of the ready body by id, or one with the name or the interests that the scenario gives it. */
export type ReadyMember = string | { id: string; name?: string; interests?: string };
