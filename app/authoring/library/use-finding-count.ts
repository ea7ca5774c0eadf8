'use client';

import { useEffect, useState } from 'react';
import type { DraftChecked } from '../../../exercise/authoring/answers';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { countsOf } from '../check/check-context';

/** One check after the other: a list of many must not ask for all at once. */
let turn: Promise<unknown> = Promise.resolve();

/** How many findings a scenario has; null until it is known, and where the check did not answer. */
export function useFindingCount(scenario: string): { stops: number; look: number } | null {
  const [counts, setCounts] = useState<{ stops: number; look: number } | null>(null);
  useEffect(() => {
    let isGone = false;
    turn = turn.then(async () => {
      if (isGone) return;
      const answer = await askAuthoring<DraftChecked>(scenarioPath(scenario, 'check'), { body: {} });
      if (answer.ok && !isGone) setCounts(countsOf(answer.value.findings));
    });
    return () => {
      isGone = true;
    };
  }, [scenario]);
  return counts;
}
