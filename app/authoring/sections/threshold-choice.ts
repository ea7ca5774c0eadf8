import type { DecisionRule, ThresholdBase } from '../../../exercise/voting/decision-rule';

type Threshold = DecisionRule['threshold'];
type Way = NonNullable<DecisionRule['way']>;

/** How yes votes are asked for: a count of them, or a fraction of what. */
export const thresholdIds = ['count', 'members', 'present', 'voting'] as const;

/** Which of them a threshold is. */
export const thresholdChoice = (threshold: Threshold | undefined): (typeof thresholdIds)[number] =>
  threshold?.kind === 'fraction' ? threshold.base : 'count';

/** A threshold to begin with: a majority of what was chosen. */
export function thresholdOf(choice: (typeof thresholdIds)[number], members: number): Threshold {
  if (choice === 'count')
    return { kind: 'count', yes: Math.floor(members / 2) + 1, of: Math.max(1, members) };
  return { kind: 'fraction', base: choice as ThresholdBase, numerator: 1, denominator: 2, exceeds: true };
}

/** How a body decides: by yes votes, or in another way. */
export const wayIds = ['votes', 'noObjection', 'silence', 'chair', 'signOn'] as const;

const kinds = {
  'no-objection': 'noObjection',
  silence: 'silence',
  chair: 'chair',
  'sign-on': 'signOn',
} as const;

/** Which of them a rule is. */
export const wayChoice = (rule: DecisionRule | undefined): (typeof wayIds)[number] =>
  rule?.way ? kinds[rule.way.kind] : 'votes';

/** A way to begin with; undefined where yes votes are counted. */
export function wayOf(choice: (typeof wayIds)[number], chair: string): Way | undefined {
  if (choice === 'noObjection') return { kind: 'no-objection', allowed: 0 };
  if (choice === 'silence') return { kind: 'silence', minutes: 5 };
  if (choice === 'chair') return { kind: 'chair', member: chair };
  return choice === 'signOn' ? { kind: 'sign-on' } : undefined;
}
