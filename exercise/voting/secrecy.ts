import type { RuleInForce } from './rule';

/** When a single vote becomes known: as it is cast, never, with the result; or that silence was broken, at once. */
export function secrecyOf({
  way,
  ballot,
}: Pick<RuleInForce, 'way' | 'ballot'>): 'open' | 'secret' | 'silence' | 'roll' {
  return way?.kind === 'silence' ? 'silence' : (ballot ?? 'roll');
}
