'use client';

import { useCallback, useEffect, useState } from 'react';
import { useConnection, useLive } from '../../live/live-provider';
import type { LiveState, Refusal } from '../../live/live-state';

const statusOf = (state: LiveState) => state.status;

/** Something that only this person reads again. */
export interface OwnWords<Content> {
  /** What was kept; null when nothing was, undefined until the server has answered. */
  content: Content | null | undefined;
  refusal: Refusal | null;
  isWaiting: boolean;
  keep: (content: Content) => Promise<boolean>;
}

/** What this person kept alone: the answer before play, or the commitment after it. */
export function useOwnWords<Content extends object>(kind: 'baseline' | 'commitment'): OwnWords<Content> {
  const connection = useConnection();
  const status = useLive(statusOf);
  const [content, setContent] = useState<Content | null | undefined>(undefined);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (status !== 'live') return;
    let isCurrent = true;
    connection.ask<{ content: Content | null }>('readPrivate', { kind }).then(
      (ack) => {
        if (isCurrent && ack.ok) setContent(ack.content);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [connection, status, kind]);
  const keep = useCallback(
    async (next: Content) => {
      setWaiting(true);
      const ack = await connection.ask('putPrivate', { kind, content: next });
      setWaiting(false);
      setRefusal(ack.ok ? null : ack);
      if (ack.ok) setContent(next);
      return ack.ok;
    },
    [connection, kind],
  );
  return { content, refusal, isWaiting, keep };
}
