'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
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
  // Only the answer to what was asked last counts.
  const turn = useRef(0);
  const ask = useCallback(() => {
    turn.current += 1;
    if (query === null) return;
    const mine = turn.current;
    const known = kept.current.get(query);
    const asked: Promise<TapeAnswer> = known
      ? Promise.resolve({ ok: true, loaded: known })
      : fetchTape(exerciseId, token, query, evolve);
    void asked.then((answer) => {
      if (mine !== turn.current) return;
      if (answer.ok) kept.current.set(query, answer.loaded);
      setFound({ query, answer });
    });
  }, [exerciseId, token, query]);
  useEffect(() => {
    ask();
    return () => {
      turn.current += 1;
    };
  }, [ask]);
  const again = () => {
    setFound(null);
    ask();
  };
  return { answer: found?.query === query ? found.answer : null, again };
}
