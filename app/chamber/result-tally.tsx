import type { Vote } from '../../exercise/state';
import { VoteTally } from '../parts/vote-tally';

/** The yes votes with the line that was needed; nothing after a consensus, which no line decided. */
export function ResultTally({ vote }: { vote: Vote }) {
  if (!vote.result || vote.result.why === 'consensus') return null;
  const { yes, needed, of } = vote.result;
  return <VoteTally yes={yes} needed={needed} seats={Math.max(of, vote.rule.members.length)} />;
}
