import type { Source } from '../source';

/** The parts of the 2016 review; the first letter of a finding's id. */
export const findingGroups = {
  M: 'Method and measurement',
  X: 'Across all tools',
  D: 'Diplomatic tools',
  E: 'Economic tools',
  L: 'Legal tools',
  N: 'Military tools',
} as const;
/** One of the six parts. */
export type FindingGroup = keyof typeof findingGroups;

/** Id of a finding: its part and its place in it, such as `D07`. An id never changes its meaning. */
export type FindingId = `${FindingGroup}${number}`;

/**
 * What the review reports went together with the tool, or with the circumstance that the claim names. `sought`: less violence, or
 * more of what was aimed at, on the measure of `outcome`; `harm`: more violence or other harm; `none`: little or no effect on
 * average; `depends`: mixed, or changing with conditions; `unknown`: too little research to say; `note`: about the research or the
 * world, not about an effect. None of them is a verdict: they are associations, in other places and times. SOURCES.md names the
 * five that could be read otherwise.
 */
export const findingDirections = ['sought', 'harm', 'none', 'depends', 'unknown', 'note'] as const;
/** One of `findingDirections`. */
export type FindingDirection = (typeof findingDirections)[number];

/** When in the course of violence a finding holds. */
export const findingTimings = ['before', 'during', 'after'] as const;
/** One of `findingTimings`. */
export type FindingTiming = (typeof findingTimings)[number];

/**
 * What kind of violence or event the studies counted. `mass-killing`: mass killing, genocide, politicide; `civilians`: attacks on
 * civilians at any scale, such as one-sided violence; `conflict`: civil or other armed conflict, its length, deaths, end or
 * return; `rights`: abuse of human rights and repression; `policy`: what a government did or agreed to, not violence.
 */
export const violenceKinds = ['mass-killing', 'civilians', 'conflict', 'rights', 'policy'] as const;
/** One of `violenceKinds`. */
export type ViolenceKind = (typeof violenceKinds)[number];

/**
 * What an entry is for. `finding`: a result; `sum`: the review's own summing-up of a part; `caution`: how far results carry;
 * `context`: a fact about the world that the review sets beside its results.
 */
export type FindingRole = 'finding' | 'sum' | 'caution' | 'context';

/** One thing that the 2016 review reports, in our words, as an association and never as a cause unless the review says so. */
export interface Finding {
  id: FindingId;
  role: FindingRole;
  claim: string;
  direction: FindingDirection;
  /** Under which circumstances it was found, in one or two sentences; null where the review names none. */
  conditions: string | null;
  /** The conditions as questions that a team can ask of its own case: "Is it imposed by an ally?" Empty where there are none. */
  questions: readonly string[];
  /** What the studies took as success or measured, where the review says so; null where it does not. */
  outcome: string | null;
  /** Empty where the review ties it to no phase. */
  timing: readonly FindingTiming[];
  /** Empty where it is about no violence, as notes on method are. */
  violence: readonly ViolenceKind[];
  /** Studies as the review cites them, its slips marked [sic]. Empty for the review's own synthesis. */
  studies: readonly string[];
  source: Source;
}
