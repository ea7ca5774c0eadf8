/** What a finding says of an objective: what went well, and what to do better. About how things went, never about a person. */
export const findingKinds = ['strength', 'area'] as const;
/** One kind of finding. */
export type FindingKind = (typeof findingKinds)[number];

/** What staff found when they looked back, as it stands in the after-action report. */
export interface Finding {
  id: string;
  kind: FindingKind;
  /** The objective that it is about; null for the exercise as a whole. */
  objective: string | null;
  text: string;
}

/** Something that the group agreed to do about what it found. */
export interface CorrectiveAction {
  id: string;
  /** The finding that it answers; null for none. */
  finding: string | null;
  text: string;
  /** Who does it, by name or office; empty where nobody was named. */
  owner: string;
  /** The day by which it is done, as `2026-12-01`; null where none was agreed. */
  due: string | null;
}

/** What an item was in the exercise that it comes from: an action that was agreed, or what somebody said they would do. */
export const carriedKinds = ['action', 'commitment'] as const;

/** What was left to do when the last exercise of the same group ended. */
export interface CarriedItem {
  id: string;
  kind: (typeof carriedKinds)[number];
  text: string;
  owner: string;
  due: string | null;
  /** What became of it, as staff said last; null while nobody has. */
  answer: { isDone: boolean; note: string; at: number } | null;
}

/** What an exercise took over from the one before. */
export interface CarriedOver {
  group: string;
  /** Title and day (`2026-11-27`) of the exercise that the items come from. */
  title: string;
  date: string;
  items: CarriedItem[];
}

/** What is to come of an exercise: findings and actions, what stays out of its papers, and what it took over. */
export interface Improvement {
  /** Staff only. */
  findings: Finding[];
  /** Staff and the debrief. */
  actions: CorrectiveAction[];
  /** Texts that a review left out of every export, by their item; staff only. */
  leftOut: string[];
  /** Staff only; null where nothing was. */
  carried: CarriedOver | null;
}

/** Before anything was found. */
export const nothingFound: Improvement = { findings: [], actions: [], leftOut: [], carried: null };
