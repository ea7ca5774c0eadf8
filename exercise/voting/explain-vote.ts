import type { Sentence } from '../sentence';
import { conditionSentences } from './explain-conditions';
import { otherwiseSentences } from './explain-otherwise';
import { reasonSentence } from './explain-reason';
import type { VoteResult } from './vote-result';

/**
 * Explains a result so that it teaches: verdict, counts, who stopped it, what would have happened otherwise, and what the
 * threshold was scaled from. The parts are said one after the other.
 */
export function explainVote(result: VoteResult, binding: boolean): { verdict: Sentence; parts: Sentence[] } {
  const parts = [
    countsSentence(result),
    reasonSentence(result),
    ...otherwiseSentences(result),
    ...conditionSentences(result),
  ];
  if (!binding) parts.push({ key: 'vote.notBinding' });
  return { verdict: verdictSentence(result, binding), parts };
}

function verdictSentence(result: VoteResult, binding: boolean): Sentence {
  const { adopted, why, way } = result;
  if (!binding) return { key: adopted ? 'vote.strawWouldPass' : 'vote.strawWouldFail' };
  if (why === 'consensus' && result.no > 0) return { key: 'vote.verdictMinus', values: { no: result.no } };
  if (why === 'silence') return { key: adopted ? 'vote.verdictSilenceKept' : 'vote.verdictSilenceBroken' };
  if (why === 'chair') return { key: `vote.verdictChair.${result.chair?.choice ?? 'none'}` };
  if (way === 'sign-on' && (why === 'threshold' || why === 'numbers'))
    return { key: adopted ? 'vote.verdictSigned' : 'vote.verdictNotSigned' };
  return { key: verdicts[why] };
}

const verdicts = {
  consensus: 'vote.verdictConsensus',
  threshold: 'vote.verdictAdopted',
  numbers: 'vote.verdictNotAdopted',
  veto: 'vote.verdictVetoed',
  quorum: 'vote.verdictNoQuorum',
  objection: 'vote.verdictObjection',
  blocked: 'vote.verdictBlocked',
} as const;

function countsSentence(result: VoteResult): Sentence {
  const { yes, no, abstain, notParticipating, absent, declared = 0, recused = 0 } = result;
  const values = { yes, no, abstain, declared, notParticipating, absent, recused };
  if (result.way === 'silence')
    return {
      key: 'vote.countsOfSilence',
      values: { no, silent: yes + abstain + declared + notParticipating + absent, recused },
    };
  if (result.way === 'sign-on')
    return {
      key: 'vote.countsOfSigning',
      values: { yes, no, open: abstain + declared + notParticipating + absent, recused },
    };
  if (result.why !== 'veto' || result.vetoedBy.length === 0) return { key: 'vote.counts', values };
  return {
    key: 'vote.countsWithVeto',
    values: {
      ...values,
      vetoes: result.vetoedBy.length,
      names: result.vetoedBy.join(', '),
      holders: result.vetoByOthers ? 'others' : 'permanent',
    },
  };
}
