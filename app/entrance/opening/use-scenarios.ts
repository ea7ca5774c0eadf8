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
    // The editor of a scenario leads here with its id.
    const wanted = new URLSearchParams(window.location.search).get('scenario');
    const found = answer.value.find(({ id }) => id === wanted) ?? answer.value[0];
    setChosen(found?.id ?? null);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return { scenarios, chosen, setChosen, wrong, setWrong, load };
}
