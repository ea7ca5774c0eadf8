import type { Vote } from '../../exercise/state';
import type { VoteState } from '../parts/vote-mark';

/** How one seat stands in a vote: before the result whether it has voted, in an open vote how; after it how it voted. */
export function seatState(vote: Vote, member: string): VoteState {
  const read = vote.ballots?.find((ballot) => ballot.member === member)?.choice;
  // Where silence is consent nobody who said nothing was absent.
  if (read === 'absent' && vote.rule.way?.kind === 'silence') return 'consents';
  if (read) return read;
  const cast = vote.cast.find((one) => one.member === member);
  return cast?.ballot?.choice ?? (cast ? 'hidden' : 'pending');
}
