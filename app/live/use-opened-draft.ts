'use client';

import { useCallback, useEffect, useState } from 'react';
import { draftAt } from './draft-at';
import { useConnection, useLive } from './live-provider';
import type { Draft, LiveState, Refusal } from './live-state';
import type { DraftPlace } from './pending';

/** A draft as the server has it, whoever saw it last. */
export interface OpenedDraft {
  draft: Draft | null;
  refusal: Refusal | null;
  refuse: (refusal: Refusal | null) => void;
}

/** Opens the draft of a place on the server, and again after every reconnection; follows what others type into it. */
export function useOpenedDraft({ kind, move, ordinal }: DraftPlace, isOpen: boolean): OpenedDraft {
  const connection = useConnection();
  const status = useLive(useCallback((state: LiveState) => state.status, []));
  const draft = useLive(
    useCallback((state: LiveState) => draftAt(state, { kind, move, ordinal }), [kind, move, ordinal]),
  );
  const [refusal, refuse] = useState<Refusal | null>(null);
  useEffect(() => {
    if (!isOpen || status !== 'live') return;
    let isCurrent = true;
    void connection.ask<{ draft: Draft }>('openDraft', { kind, move, ordinal }).then((ack) => {
      if (isCurrent && (ack.ok || ack.code !== 'NoConnection')) refuse(ack.ok ? null : ack);
    });
    return () => {
      isCurrent = false;
    };
  }, [connection, kind, move, ordinal, isOpen, status]);
  return { draft, refusal, refuse };
}
