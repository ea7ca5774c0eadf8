'use client';

import { useCallback, useState } from 'react';
import type { VoteChoice } from '../../exercise/voting/rule';

/** A vote as it is being filled in. `words` is the one field: the explanation, or in a straw round the condition. */
export interface BallotDraft {
  choice: VoteChoice | null;
  words: string;
}

const prefix = 'forestall.ballot.';

/** A ballot that is being filled in, kept in this tab: a pause or a reload takes no word away. */
export function useKeptBallot(vote: string, start: BallotDraft) {
  const [draft, setDraft] = useState<BallotDraft>(() => read(vote) ?? start);
  const change = useCallback(
    (part: Partial<BallotDraft>) =>
      setDraft((before) => {
        const after = { ...before, ...part };
        write(vote, after);
        return after;
      }),
    [vote],
  );
  const forget = useCallback(() => write(vote, null), [vote]);
  return { draft, change, forget };
}

function read(vote: string): BallotDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + vote) ?? 'null') as BallotDraft | null;
  } catch {
    return null;
  }
}

function write(vote: string, draft: BallotDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(prefix + vote, JSON.stringify(draft));
    else sessionStorage.removeItem(prefix + vote);
  } catch {
    // Without storage the ballot lives as long as the page.
  }
}
