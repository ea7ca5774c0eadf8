'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../entrance/ask-server';
import { readSeatToken } from '../entrance/seat-token';
import { askAsStaff } from './ask-as-staff';
import type { Comparison } from './comparison';

/** What came of asking: null while it is on its way, and a way to ask again. */
interface Asked {
  answer: Answer<Comparison> | null;
  again: () => void;
}

/** What an exercise can be compared with. Asked as the seat of this device, else as the account. */
export function useComparison(exerciseId: string): Asked {
  const [found, setFound] = useState<{ of: string; answer: Answer<Comparison> } | null>(null);
  const again = useCallback(() => {
    setFound(null);
    void askFor(exerciseId).then((answer) => setFound({ of: exerciseId, answer }));
  }, [exerciseId]);
  useEffect(again, [again]);
  return { answer: found?.of === exerciseId ? found.answer : null, again };
}

async function askFor(exerciseId: string): Promise<Answer<Comparison>> {
  const path = `/api/exercises/${encodeURIComponent(exerciseId)}/comparison`;
  const token = readSeatToken(exerciseId);
  const bySeat = token === null ? null : await askAsStaff<Comparison>(path, token);
  if (bySeat?.ok) return bySeat;
  // A seat of this device may be a player's, or an old one, while a facilitator is signed in.
  const byAccount = await askAsStaff<Comparison>(path, null);
  return bySeat && !byAccount.ok && byAccount.code === 'NotSignedIn' ? bySeat : byAccount;
}
