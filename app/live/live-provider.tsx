'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Reducer } from '../../exercise/evolution';
import { noAnswer } from './ack';
import { connect } from './connect';
import type { Connection } from './connection';
import { initialLiveState, type LiveState } from './live-state';

/** What opens this screen's seat, for what is fetched beside the connection. */
export interface SeatKey {
  exerciseId: string;
  token: string;
}

const SeatKeyContext = createContext<SeatKey | null>(null);
const ConnectionContext = createContext<Connection | null>(null);

/** Connects the seat of a token for everything inside, and folds what it is told with `evolve`. */
export function LiveProvider({
  exerciseId,
  token,
  evolve,
  children,
}: {
  exerciseId: string;
  token: string;
  evolve: Reducer;
  children: ReactNode;
}) {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    const made = connect(exerciseId, token, evolve);
    setConnection(made);
    return () => made.close();
  }, [exerciseId, token, evolve]);
  const key = useMemo(() => ({ exerciseId, token }), [exerciseId, token]);
  return (
    <SeatKeyContext.Provider value={key}>
      <ConnectionContext.Provider value={connection}>{children}</ConnectionContext.Provider>
    </SeatKeyContext.Provider>
  );
}

const notConnected: Connection = {
  state: () => initialLiveState,
  subscribe: () => () => undefined,
  send: async () => noAnswer,
  keepPrivate: async () => noAnswer,
  write: () => undefined,
  ask: async () => noAnswer,
  letGo: () => undefined,
  close: () => undefined,
};

/** The key of this screen's seat; null where nothing is live. */
export function useSeatKey(): SeatKey | null {
  return useContext(SeatKeyContext);
}

/** The connection of this screen. */
export function useConnection(): Connection {
  return useContext(ConnectionContext) ?? notConnected;
}

/** Something of what this connection knows; draws again when that changes. Choose parts, never build new objects. */
export function useLive<T>(choose: (state: LiveState) => T): T {
  const connection = useConnection();
  const stable = useMemo(() => () => choose(connection.state()), [connection, choose]);
  return useSyncExternalStore(connection.subscribe, stable, () => choose(initialLiveState));
}
