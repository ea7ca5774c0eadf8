import type { Condition } from '../../../exercise/condition';
import type { MselNames } from './names';

/** The kinds of what a line can wait for, groups last. */
export const conditionKinds = ['after', 'card', 'vote', 'counterMove', 'silence', 'all', 'any'] as const;
/** One of them. */
export type ConditionKind = (typeof conditionKinds)[number];

/** Which kind a condition is, under a `not` the kind of what is negated. */
export function kindOf(condition: Condition): ConditionKind {
  if ('not' in condition) return kindOf(condition.not);
  return conditionKinds.find((kind) => kind in condition) ?? 'after';
}

/** A condition of a kind to begin with, made of what the draft has first. */
export function firstCondition(kind: ConditionKind, names: MselNames): Condition {
  const team = names.teams[0]?.id ?? '';
  const move = names.moves.find(({ number }) => number > 0)?.number ?? 1;
  const after = { after: names.injects[0]?.id ?? '' };
  switch (kind) {
    case 'card':
      return { card: { team, move } };
    case 'vote':
      return { vote: { body: names.bodies[0]?.id ?? '', result: 'adopted' } };
    case 'counterMove':
      return { counterMove: { move } };
    case 'silence':
      return { silence: { team, minutes: 5 } };
    case 'all':
      return { all: [after] };
    case 'any':
      return { any: [after] };
    default:
      return after;
  }
}
