import type { Condition } from '../exercise/condition';

/** A single thing that a condition names. */
export type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

/** Such a thing with its place in the story, and whether it must not be so. */
export interface NamedLeaf {
  leaf: Leaf;
  path: string;
  isNegated: boolean;
}

/** Every single thing that a condition names. */
export function leavesOf(condition: Condition, path: string, isNegated = false): NamedLeaf[] {
  if ('not' in condition) return leavesOf(condition.not, `${path}.not`, !isNegated);
  for (const join of ['all', 'any'] as const) {
    const parts = join in condition ? (condition as Record<typeof join, Condition[]>)[join] : null;
    if (parts) return parts.flatMap((part, index) => leavesOf(part, `${path}.${join}.${index}`, isNegated));
  }
  return [{ leaf: condition as Leaf, path, isNegated }];
}
