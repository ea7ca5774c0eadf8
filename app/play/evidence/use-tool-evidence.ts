'use client';

import { useCallback, useEffect, useState } from 'react';

const load = () => import('./tool-evidence');
type Loaded = Awaited<ReturnType<typeof load>>['ToolEvidence'];

/** What a panel knows of the script that holds the evidence. */
export interface EvidenceScript {
  /** Null until it was fetched. */
  ToolEvidence: Loaded | null;
  /** It could not be fetched. */
  isAway: boolean;
  again: () => void;
}

/**
 * Fetches the evidence, which no page holds from the start: when the browser has nothing else to do, so that the network may go
 * afterwards, and in any case when the panel is opened.
 */
export function useToolEvidence(isOpen: boolean): EvidenceScript {
  const [script, setScript] = useState<Loaded | null>(null);
  const [isAway, setIsAway] = useState(false);
  const again = useCallback(() => {
    setIsAway(false);
    load().then(
      ({ ToolEvidence }) => setScript(() => ToolEvidence),
      () => setIsAway(true),
    );
  }, []);
  useEffect(() => whenIdle(() => void load().catch(() => undefined)), []);
  useEffect(() => {
    if (isOpen) again();
  }, [isOpen, again]);
  return { ToolEvidence: script, isAway, again };
}

/** Does something once the browser is idle; where it cannot say so, shortly. Gives the way to leave it. */
function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task);
  return () => cancelIdleCallback(handle);
}
