'use client';

import { useCallback, useEffect, useState } from 'react';
import { useConnection, useLive } from '../live/live-provider';
import type { LiveState, Refusal } from '../live/live-state';

const statusOf = (state: LiveState) => state.status;

/** Something that only this person reads again. */
export interface Private<T> {
  /** What was kept; null when nothing was, undefined until the server has answered. */
  content: T | null | undefined;
  refusal: Refusal | null;
  isWaiting: boolean;
  put: (content: T) => Promise<boolean>;
}

/** A private answer of this person: read again after a reload, replaced as long as the server takes it. */
export function usePrivate<T>(kind: 'pick' | 'baseline', move?: number): Private<T> {
  const connection = useConnection();
  const status = useLive(statusOf);
  const [content, setContent] = useState<T | null | undefined>(undefined);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    if (status !== 'live') return;
    let isCurrent = true;
    void connection.ask<{ content: T | null }>('readPrivate', { kind, move }).then((ack) => {
      if (isCurrent && ack.ok) setContent(ack.content);
    });
    return () => {
      isCurrent = false;
    };
  }, [connection, status, kind, move]);
  const put = useCallback(
    async (next: T) => {
      setIsWaiting(true);
      const ack = await connection.ask('putPrivate', { kind, move, content: next as object });
      setIsWaiting(false);
      setRefusal(ack.ok ? null : ack);
      if (ack.ok) setContent(next);
      return ack.ok;
    },
    [connection, kind, move],
  );
  return { content, refusal, isWaiting, put };
}
