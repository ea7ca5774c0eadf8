import type { Vote } from '../../exercise/state';
import { VoteTally } from '../parts/vote-tally';

/** The yes votes with the line that was needed. */
export function ResultTally({ vote }: { vote: Vote }) {
  if (!vote.result) return null;
  const { yes, needed, of } = vote.result;
  return <VoteTally yes={yes} needed={needed} seats={Math.max(of, vote.rule.members.length)} />;
}
