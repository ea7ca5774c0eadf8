'use client';

import { useEffect, useRef, useState } from 'react';
import { evolve } from '../../../exercise/evolve';
import { fetchTape, type LoadedTape, type TapeAnswer } from './fetch-tape';

/** Where a replay is: on its way (null), there, or refused with a sentence. `again` asks once more after a refusal. */
export interface TapeState {
  answer: TapeAnswer | null;
  again: () => void;
}

/** Fetches a replay, none for null, and keeps those that were fetched: whoever compares two seats goes back and forth. */
export function useTape(exerciseId: string, token: string, query: string | null): TapeState {
  const kept = useRef(new Map<string, LoadedTape>());
  const [found, setFound] = useState<{ query: string; answer: TapeAnswer } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to ask again.
  useEffect(() => {
    if (query === null) return;
    let isCurrent = true;
    const known = kept.current.get(query);
    const asked: Promise<TapeAnswer> = known
      ? Promise.resolve({ ok: true, loaded: known })
      : fetchTape(exerciseId, token, query, evolve);
    void asked.then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) kept.current.set(query, answer.loaded);
      setFound({ query, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [exerciseId, token, query, attempt]);
  const again = () => {
    setFound(null);
    setAttempt((count) => count + 1);
  };
  return { answer: found?.query === query ? found.answer : null, again };
}
