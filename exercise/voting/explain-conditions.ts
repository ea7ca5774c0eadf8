import type { Sentence } from '../sentence';
import { sharesOf } from './explain-reason';
import type { VoteResult } from './vote-result';

/** What else was looked at, and what the rule was scaled from. */
export function conditionSentences(result: VoteResult): Sentence[] {
  const { quorum, blocking, why, scaledFrom, seats } = result;
  const parts: Sentence[] = [];
  if (quorum && why !== 'quorum') parts.push({ key: 'vote.quorumMet', values: quorum });
  if (blocking && why !== 'blocked') parts.push({ key: 'vote.notBlocked', values: blockedOrNot(result) });
  if (scaledFrom) parts.push({ key: 'vote.scaled', values: { yes: scaledFrom.yes, of: scaledFrom.of } });
  if (seats) parts.push({ key: 'vote.seatsPlayed', values: seats });
  return parts;
}

/** Declared abstentions can be enough to block and still not be what stopped the text: something else came first. */
function blockedOrNot(result: VoteResult) {
  const shares = sharesOf(result);
  const { members = 0, needed = 0, share = 0, neededShare = 0 } = shares;
  return { ...shares, enough: members >= needed && share >= neededShare ? 'yes' : 'no' };
}
