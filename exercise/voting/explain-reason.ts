import type { Sentence } from '../sentence';
import type { VoteResult } from './vote-result';

/** Why a vote came out as it did: what was needed, or what stood in the way. */
export function reasonSentence(result: VoteResult): Sentence {
  switch (result.why) {
    case 'veto':
      return vetoed(result);
    case 'consensus':
      return agreed(result);
    case 'quorum':
      return { key: 'vote.noQuorum', values: result.quorum };
    case 'objection':
      return objected(result);
    case 'blocked':
      return { key: 'vote.blocked', values: sharesOf(result) };
    case 'silence':
      return { key: result.adopted ? 'vote.silenceKept' : 'vote.silenceBroken', values: naming(result) };
    case 'chair':
      return chaired(result);
    default:
      return counted(result);
  }
}

/** Yes votes needed against those there were, in members or in votes. */
export function countedValues({ yes, needed, of, weighted }: VoteResult) {
  return { yes: weighted?.yes ?? yes, needed, of };
}

/** Whether there is no number to fall short of: somebody has to say yes, and nobody did. */
export function nobodyCounts({ way, base, of }: VoteResult): boolean {
  return way === 'no-objection' || (base !== undefined && of === 0);
}

/** Declared abstentions with their shares in percent. */
export function sharesOf({ blocking }: VoteResult): Record<string, number> {
  if (!blocking) return {};
  const { members, needed, of, share, neededShare } = blocking;
  return { members, needed, of, share: share / 10, neededShare: neededShare / 10 };
}

function counted(result: VoteResult): Sentence {
  const values = countedValues(result);
  if (result.why === 'numbers' && nobodyCounts(result)) return { key: 'vote.nobodyFor' };
  if (result.way === 'sign-on') return { key: 'vote.signaturesNeeded', values };
  if (result.weighted) return { key: 'vote.votesNeeded', values: { ...values, no: result.weighted.no } };
  return { key: result.why === 'threshold' ? 'vote.enough' : 'vote.tooFew', values };
}

function vetoed(result: VoteResult): Sentence {
  const values = countedValues(result);
  // Where yes votes are not what decides, what would have been is told by itself.
  if (result.way) return { key: 'vote.vetoIsEnough' };
  if (result.otherwise?.adopted ?? result.enoughYes) return { key: 'vote.onlyTheVeto', values };
  return result.enoughYes ? { key: 'vote.vetoIsEnough' } : { key: 'vote.failedAnyway', values };
}

function agreed(result: VoteResult): Sentence {
  if (result.way !== 'no-objection') return { key: 'vote.byConsensus', values: countedValues(result) };
  return { key: result.no === 0 ? 'vote.nobodyObjected' : 'vote.objectionsAllowed', values: naming(result) };
}

function objected(result: VoteResult): Sentence {
  const values = naming(result);
  // Fewer than allowed may be left when those that said yes are as few.
  const isByRule = result.no > values.allowed;
  return { key: isByRule ? 'vote.objected' : 'vote.objectedAsMany', values: { ...values, yes: result.yes } };
}

function naming({ objections, no }: VoteResult) {
  const { names = [], count = no, allowed = 0 } = objections ?? {};
  return { named: names.length > 0 ? 'yes' : 'no', names: names.join(', '), count, allowed };
}

function chaired({ chair }: VoteResult): Sentence {
  const { name, choice, yes, no } = chair ?? { name: '', choice: 'none', yes: 0, no: 0 };
  const advice = yes === no ? 'even' : yes > no ? 'for' : 'against';
  return { key: 'vote.byChair', values: { name, choice, yes, no, advice } };
}
