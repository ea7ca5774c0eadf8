/** What the validator can find. The codes are stable: tools and screens may rely on them. */
export const findingCodes = [
  'duplicate-id',
  'unknown-team',
  'unknown-member',
  'unknown-counter-move',
  'unknown-objective',
  'unknown-inject',
  'unknown-move',
  'unknown-step',
  'cut-too-long',
  'unknown-body',
  'inject-reaches-nobody',
  'expected-action-reaches-players',
  'inject-without-text',
  'missing-softer-variant',
  'softer-variant-unchanged',
  'objective-unserved',
  'objective-without-guide',
  'contingency-cycle',
  'dependency-cycle',
  'too-many-yes-votes',
  'declared-count-differs',
  'duplicate-member',
  'quorum-out-of-reach',
  'nobody-may-vote',
  'chair-recused',
  'population-missing',
  'blocking-out-of-reach',
  'too-many-objections',
  'rule-parts-clash',
  'secret-ballot-tells',
  'tool-rule-never-met',
  'tool-rules-clash',
  'moves-out-of-order',
  'steps-out-of-order',
  'plan-over-time',
  'inject-after-play',
  'debrief-under-floor',
  'brief-missing',
  'places-differ',
  'fact-in-fiction',
  'unknown-source',
  'fact-not-marked',
  'line-without-fact',
  'unknown-translation',
  'language-not-offered',
] as const;
/** The code of a finding. */
export type FindingCode = (typeof findingCodes)[number];

/** One fault of a story that its shape alone does not show. */
export interface Finding {
  code: FindingCode;
  /** Where in the story, as `script.injects.3`. */
  path: string;
  /** One sentence for the author. */
  sentence: string;
}
