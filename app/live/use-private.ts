'use client';

import { useCallback, useEffect, useState } from 'react';
import { useConnection, useLive } from './live-provider';
import type { LiveState, Refusal } from './live-state';
import { type PrivateInput, privateTopic } from './pending';
import { useIsMounted } from './use-is-mounted';
import { useIsKept, useQueued } from './use-queued';

const statusOf = (state: LiveState) => state.status;

/** Something that only this person reads again. */
export interface Private<T> {
  /** What was given last, whether the server has it yet or not; null when nothing was, undefined until that is known. */
  content: T | null | undefined;
  /** What `content` says is on this device only. */
  isKeptHere: boolean;
  /** It is on its way: nothing else can be given until it has arrived. While it is kept here, it can be replaced. */
  isSending: boolean;
  refusal: Refusal | null;
  /** Gives an answer; true once the server has taken it. */
  put: (content: T) => Promise<boolean>;
}

/** A private answer of this person: read again after a reload, replaced as long as the server takes it. */
export function usePrivate<T extends object>(kind: PrivateInput['kind'], move?: number): Private<T> {
  const connection = useConnection();
  const status = useLive(statusOf);
  const isShown = useIsMounted();
  const topic = privateTopic({ kind, move });
  const queued = useQueued(topic);
  const isQueued = queued !== null;
  const isKeptHere = useIsKept(topic);
  const [read, setRead] = useState<T | null | undefined>(undefined);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    // What waits here is newer than what the server would say.
    if (status !== 'live' || isQueued) return;
    let isCurrent = true;
    void connection.ask<{ content: T | null }>('readPrivate', { kind, move }).then((ack) => {
      if (isCurrent && ack.ok) setRead(ack.content);
    });
    return () => {
      isCurrent = false;
    };
  }, [connection, status, kind, move, isQueued]);
  const put = useCallback(
    async (content: T) => {
      setRefusal(null);
      const ack = await connection.keepPrivate({ kind, move, content }, { isShown });
      if (ack.ok) setRead(content);
      else setRefusal(ack);
      return ack.ok;
    },
    [connection, kind, move, isShown],
  );
  const waiting = queued?.request.name === 'putPrivate' ? (queued.request.content as T) : undefined;
  return {
    content: waiting ?? read,
    isKeptHere,
    isSending: isQueued && !isKeptHere,
    refusal,
    put,
  };
}
