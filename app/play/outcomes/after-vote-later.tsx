'use client';

import type { Vote } from '../../../exercise/state';
import { useLoaded } from '../../live/use-loaded';

const load = () => import('../../chamber/after-vote-words');

/** What came of a result, for those who sit in no body; its script comes when there is something to say. */
export function AfterVoteLater({ vote }: { vote: Vote }) {
  const { explained, amended, implementation, followUps, toolRules } = vote;
  const isNeeded = [explained, amended, implementation, followUps, toolRules].some(
    (part) => part !== undefined,
  );
  const later = useLoaded(load, isNeeded);
  return later && isNeeded ? <later.AfterVoteWords vote={vote} /> : null;
}
