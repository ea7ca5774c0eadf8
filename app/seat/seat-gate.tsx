'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { Reducer } from '../../exercise/evolution';
import { LiveProvider } from '../live/live-provider';
import { LoadingBars } from '../parts/loading-bars';
import { NoSeat } from './no-seat';
import { SeatStatus } from './seat-status';

/** Finds the token of a seat on this device; null when there is none. */
export type FindToken = () => Promise<string | null>;

interface SeatGateProps {
  exerciseId: string;
  findToken: FindToken;
  /** `evolveShared` where only participants come, `evolve` where staff may. */
  evolve: Reducer;
  children: ReactNode;
}

/** Everything inside is live for one seat; without a seat the way to one is shown instead. */
export function SeatGate({ exerciseId, findToken, evolve, children }: SeatGateProps) {
  const [token, setToken] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    findToken().then(setToken, () => setToken(null));
  }, [findToken]);
  if (token === undefined) return <LoadingBars />;
  if (token === null) return <NoSeat />;
  return (
    <LiveProvider exerciseId={exerciseId} token={token} evolve={evolve} isRead>
      <SeatStatus>{children}</SeatStatus>
    </LiveProvider>
  );
}
