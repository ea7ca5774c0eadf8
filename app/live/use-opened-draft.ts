'use client';

import { useCallback, useEffect, useState } from 'react';
import { useConnection, useLive } from './live-provider';
import type { Draft, LiveState, Refusal } from './live-state';
import { newer } from './newer-draft';

/** Where a draft lies. */
export interface DraftPlace {
  kind: Draft['kind'];
  move: number;
  ordinal: number;
}

/** A draft as the server has it, whoever saw it last. */
export interface OpenedDraft {
  draft: Draft | null;
  /** Takes note of a draft that came as an answer. */
  see: (draft: Draft) => void;
  refusal: Refusal | null;
  refuse: (refusal: Refusal | null) => void;
}

/** Opens the draft of a place on the server, and again after every reconnection; follows what others type into it. */
export function useOpenedDraft({ kind, move, ordinal }: DraftPlace, isOpen: boolean): OpenedDraft {
  const connection = useConnection();
  const status = useLive(useCallback((state: LiveState) => state.status, []));
  const drafts = useLive(useCallback((state: LiveState) => state.drafts, []));
  const [opened, setOpened] = useState<Draft | null>(null);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const see = useCallback((draft: Draft) => {
    setOpened((before) => (before?.id === draft.id ? newer(before, draft) : draft));
  }, []);

  useEffect(() => {
    if (!isOpen || status !== 'live') return;
    let isCurrent = true;
    void connection.ask<{ draft: Draft }>('openDraft', { kind, move, ordinal }).then((ack) => {
      if (!isCurrent) return;
      if (ack.ok) see(ack.draft);
      else if (ack.code !== 'NoConnection') refuse(ack);
    });
    return () => {
      isCurrent = false;
    };
  }, [connection, kind, move, ordinal, isOpen, status, see]);

  // Without a connection a draft that was seen before can still be shown and written on.
  const known = opened
    ? drafts[opened.id]
    : Object.values(drafts).find((one) => one.kind === kind && one.move === move && one.ordinal === ordinal);
  return { draft: opened ? newer(known, opened) : (known ?? null), see, refusal, refuse };
}
