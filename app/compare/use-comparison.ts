'use client';

import { useEffect, useState } from 'react';
import type { Answer } from '../entrance/ask-server';
import { readSeatToken } from '../entrance/seat-token';
import { askAsStaff } from './ask-as-staff';
import type { Comparison } from './comparison';

/** What an exercise can be compared with; null until it has come. Asked as the seat of this device, else as the account. */
export function useComparison(exerciseId: string): Answer<Comparison> | null {
  const [answer, setAnswer] = useState<Answer<Comparison> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const path = `/api/exercises/${encodeURIComponent(exerciseId)}/comparison`;
    const ask = async () => {
      const token = readSeatToken(exerciseId);
      const bySeat = token === null ? null : await askAsStaff<Comparison>(path, token);
      // A seat of this device may be a player's, or an old one, while a facilitator is signed in.
      const found = bySeat?.ok ? bySeat : await askAsStaff<Comparison>(path, null);
      if (isCurrent) setAnswer(bySeat && !found.ok && found.code === 'NotSignedIn' ? bySeat : found);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [exerciseId]);
  return answer;
}
