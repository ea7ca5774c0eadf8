import type { DecisionRule, Threshold, ThresholdBase } from '../../exercise/voting/decision-rule';

/** More than half. */
export const majorityOf = (base: ThresholdBase): Threshold => ({
  kind: 'fraction',
  numerator: 1,
  denominator: 2,
  base,
  exceeds: true,
});

/** At least two thirds. */
export const twoThirdsOf = (base: ThresholdBase): Threshold => ({
  kind: 'fraction',
  numerator: 2,
  denominator: 3,
  base,
});

/** A rule without vetoes, not scaled; a majority of those voting where nothing else is said. */
export function aRuleOf(given: Partial<DecisionRule> & { source: string }): DecisionRule {
  return {
    threshold: majorityOf('voting'),
    vetoMembers: [],
    consensusFirst: false,
    scaledFrom: null,
    ...given,
  };
}
