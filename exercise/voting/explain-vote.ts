import type { Sentence } from '../sentence';
import type { VoteResult } from './rule';

/**
 * Explains a result so that it teaches: verdict, counts, who stopped it, what would have happened otherwise, and what the
 * threshold was scaled from. The parts are said one after the other.
 */
export function explainVote(result: VoteResult, binding: boolean): { verdict: Sentence; parts: Sentence[] } {
  const parts = [countsSentence(result), reasonSentence(result)];
  if (result.scaledFrom) {
    parts.push({ key: 'vote.scaled', values: { yes: result.scaledFrom.yes, of: result.scaledFrom.of } });
  }
  if (!binding) parts.push({ key: 'vote.notBinding' });
  return { verdict: verdictSentence(result, binding), parts };
}

function verdictSentence(result: VoteResult, binding: boolean): Sentence {
  if (!binding) return { key: result.adopted ? 'vote.strawWouldPass' : 'vote.strawWouldFail' };
  if (result.why === 'veto') return { key: 'vote.verdictVetoed' };
  if (result.why === 'consensus') return { key: 'vote.verdictConsensus' };
  return { key: result.adopted ? 'vote.verdictAdopted' : 'vote.verdictNotAdopted' };
}

function countsSentence(result: VoteResult): Sentence {
  const { yes, no, abstain, notParticipating, absent } = result;
  const values = { yes, no, abstain, notParticipating, absent };
  if (result.vetoedBy.length === 0) return { key: 'vote.counts', values };
  return {
    key: 'vote.countsWithVeto',
    values: { ...values, vetoes: result.vetoedBy.length, names: result.vetoedBy.join(', ') },
  };
}

function reasonSentence(result: VoteResult): Sentence {
  const values = { yes: result.yes, needed: result.needed, of: result.of };
  switch (result.why) {
    case 'veto':
      return { key: result.enoughYes ? 'vote.onlyTheVeto' : 'vote.failedAnyway', values };
    case 'consensus':
      return { key: 'vote.byConsensus', values };
    case 'threshold':
      return { key: 'vote.enough', values };
    case 'numbers':
      return { key: 'vote.tooFew', values };
  }
}
