'use client';

import { useCallback, useEffect, useState } from 'react';
import { askServer } from '../ask-server';
import { useRefusal } from '../use-refusal';
import type { OfferedScenario } from './offered-scenario';

/** The scenarios that can be opened, the one that is chosen, and what went wrong. */
export function useScenarios() {
  const refusal = useRefusal();
  const [scenarios, setScenarios] = useState<OfferedScenario[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences of a refusal do not change while the page is open.
  const load = useCallback(async () => {
    setWrong(null);
    const answer = await askServer<OfferedScenario[]>('/api/scenarios');
    if (!answer.ok) return setWrong(refusal(answer));
    setScenarios(answer.value);
    setChosen(answer.value[0]?.id ?? null);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return { scenarios, chosen, setChosen, wrong, setWrong, load };
}
