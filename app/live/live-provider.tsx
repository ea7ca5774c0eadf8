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
import { onReadingLanguage, wantedLanguages } from '../theme/reading-language';
import { noAnswer } from './ack';
import { connect } from './connect';
import type { Connection } from './connection';
import { initialLiveState, type LiveState } from './live-state';
import { readConnection } from './read-connection';

/** What opens this screen's seat, for what is fetched beside the connection. */
export interface SeatKey {
  exerciseId: string;
  token: string;
}

const SeatKeyContext = createContext<SeatKey | null>(null);
const ConnectionContext = createContext<Connection | null>(null);
const wanted = { languages: wantedLanguages, subscribe: onReadingLanguage };
const HeldContext = createContext<LiveState | null>(null);

/** What is inside reads of this, and not of what the connection knows by now: see `DeferredLive`. */
export const HeldLive = HeldContext.Provider;

/**
 * Connects the seat of a token for everything inside, and folds what it is told with `evolve`. `isRead` is for those who read a story in
 * the language they want; staff, who change texts, see what the author wrote.
 */
export function LiveProvider({
  exerciseId,
  token,
  evolve,
  isRead = false,
  children,
}: {
  exerciseId: string;
  token: string;
  evolve: Reducer;
  isRead?: boolean;
  children: ReactNode;
}) {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    const made = connect(exerciseId, token, evolve);
    setConnection(isRead ? readConnection(made, wanted) : made);
    return () => made.close();
  }, [exerciseId, token, evolve, isRead]);
  const key = useMemo(() => ({ exerciseId, token }), [exerciseId, token]);
  return (
    <LiveOver connection={connection} seatKey={key}>
      {children}
    </LiveOver>
  );
}

/** Everything inside is live over a connection that is there already; null stands for none yet. */
export function LiveOver({
  connection,
  seatKey,
  children,
}: {
  connection: Connection | null;
  seatKey: SeatKey;
  children: ReactNode;
}) {
  return (
    <SeatKeyContext.Provider value={seatKey}>
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
  const held = useContext(HeldContext);
  const stable = useMemo(() => () => choose(held ?? connection.state()), [connection, held, choose]);
  const subscribe = held ? never : connection.subscribe;
  return useSyncExternalStore(subscribe, stable, () => choose(held ?? initialLiveState));
}

const never = () => () => undefined;
