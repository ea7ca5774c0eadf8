import type { VoteCast } from '../events/bodies';
import { type Ballot, isToldAsCast } from '../voting/ballot';
import type { RuleInForce } from '../voting/rule';

/**
 * EX226: how a member voted, as the event carries it: to everybody who sees that it has voted, or to the voter alone.
 * EX208: who typed it in from paper is the record's in either case.
 */
export function howCast(
  rule: RuleInForce,
  ballot: Ballot,
  typedBy?: string,
): Pick<VoteCast, 'ballot' | 'secret'> {
  const typed = typedBy === undefined ? {} : { typedBy };
  if (!isToldAsCast(rule)) return { secret: { ballot, ...typed } };
  return { ballot, ...(typedBy !== undefined && { secret: typed }) };
}
