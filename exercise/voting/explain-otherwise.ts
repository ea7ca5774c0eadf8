import type { Sentence } from '../sentence';
import { countedValues, nobodyCounts } from './explain-reason';
import type { VoteResult } from './vote-result';

/** EX222: what would have been otherwise: without what stopped the text, or with a few votes more. */
export function otherwiseSentences(result: VoteResult): Sentence[] {
  if (result.otherwise) return withoutTheStop(result, result.otherwise);
  if (result.why !== 'numbers') return [];
  const parts = withMoreVotes(result);
  if (result.consensusMissed) parts.push({ key: 'vote.consensusMissed', values: { no: result.no } });
  return parts;
}

/** Old results have no `otherwise`, and their sentence on a veto says it all. */
function withoutTheStop(result: VoteResult, otherwise: NonNullable<VoteResult['otherwise']>): Sentence[] {
  const isSaid = result.why === 'veto' && !result.way && (otherwise.adopted || !result.enoughYes);
  if (isSaid) return [];
  const over = result.objections ? result.no - leftOver(result) : 0;
  if (otherwise.adopted) {
    const values = { stop: result.why, over, ...countedValues(result), how: otherwise.why };
    return [{ key: 'vote.otherwiseAdopted', values }];
  }
  const why = otherwise.why === 'numbers' && nobodyCounts(result) ? 'nobody' : otherwise.why;
  const values = { ...countedValues(result), why };
  return [{ key: 'vote.otherwiseFailed', values }];
}

/** Objections that could have been left. */
function leftOver({ objections, yes }: VoteResult): number {
  return Math.min(objections?.allowed ?? 0, Math.max(0, yes - 1));
}

/**
 * How many yes votes more would have been enough; nothing where all the others together had too few, or where nobody took
 * part. Of those voting, a no that had been a yes leaves their number as it is; a yes of somebody else would not.
 */
function withMoreVotes(result: VoteResult): Sentence[] {
  const { yes, needed, of } = countedValues(result);
  if (nobodyCounts(result)) return [];
  const short = needed - yes;
  if (result.weighted) return [{ key: 'vote.votesShort', values: { short } }];
  if (result.base === 'voting' && short <= result.no)
    return [{ key: 'vote.shortOfVoting', values: { short } }];
  if (result.base) return [{ key: 'vote.shortOfBase', values: { short, of } }];
  const others =
    result.no + result.abstain + (result.declared ?? 0) + result.notParticipating + result.absent;
  return short <= others
    ? [{ key: 'vote.short', values: { short } }]
    : [{ key: 'vote.outOfReach', values: { others } }];
}
