'use client';

import { useEffect } from 'react';
import { useConnection, useLive } from '../../live/live-provider';
import type { LiveState, StaffWorking } from '../../live/live-state';

const statusOf = (state: LiveState) => state.status;
const workingOf = (state: LiveState) => state.working;

/** Says to the other staff that something is open here, until it is closed. Said anew after every lost connection. */
export function useWorkingOn(kind: StaffWorking['kind'], id: string, isOpen = true): void {
  const connection = useConnection();
  const isLive = useLive(statusOf) === 'live';
  useEffect(() => {
    if (!isOpen || !isLive) return;
    void connection.ask('workOn', { item: { kind, id }, isOpen: true });
    return () => void connection.ask('workOn', { item: { kind, id }, isOpen: false });
  }, [connection, isLive, isOpen, kind, id]);
}

/** The names of others on staff who have something open. */
export function useOthersOn(kind: StaffWorking['kind'], id: string, own: string): string[] {
  const working = useLive(workingOf);
  return working.filter((at) => at.kind === kind && at.id === id && at.seat !== own).map(({ name }) => name);
}
