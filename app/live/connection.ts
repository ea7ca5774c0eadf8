import { io } from 'socket.io-client';
import type { Channel } from '../../exercise/channel';
import type { SeatCommand } from '../../exercise/command';
import { type Happened, rulesVersion } from '../../exercise/event';
import { newCommandId } from './command-id';
import { type CatchUp, caughtUp, withEvents } from './fold-channels';
import { type Ack, type Draft, type DraftProgress, initialLiveState, type LiveState, type Refusal } from './live-state';
import { createOutbox } from './outbox';

/** How long an answer may take before the request is sent again, in milliseconds. */
const answerMs = 10_000;

/** A live connection of one seat. */
export interface Connection {
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Gives a command; resolves when the server has answered, however often the connection was lost meanwhile. */
  send(command: SeatCommand): Promise<Ack>;
  /** Asks anything else; refused while there is no connection. */
  ask<T>(name: string, message: object): Promise<Ack<T>>;
  close(): void;
}

interface CatchUpAnswer {
  channels: Record<string, CatchUp>;
  drafts: Draft[];
  drafting: DraftProgress[];
  present: string[];
  now: number;
}

const noAnswer: Refusal = { ok: false, code: 'NoConnection', message: '' };

/** Connects a seat and keeps it connected. Talks to the address that the page came from. */
export function connect(exerciseId: string, token: string): Connection {
  const outbox = createOutbox(exerciseId, token);
  const answers = new Map<string, (ack: Ack) => void>();
  const listeners = new Set<() => void>();
  const socket = io({
    auth: { token },
    // One handshake instead of three on a poor network; where sockets are not let through, polling does.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 2_000,
    timeout: 5_000,
  });
  let state: LiveState = { ...initialLiveState, waiting: outbox.all().length };
  let isCatchingUp = false;

  function set(change: Partial<LiveState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function ask<T>(name: string, message: object): Promise<Ack<T>> {
    if (!socket.connected) return noAnswer;
    try {
      return (await socket.timeout(answerMs).emitWithAck(name, message)) as Ack<T>;
    } catch {
      return noAnswer;
    }
  }

  async function catchUp(): Promise<void> {
    if (isCatchingUp) return;
    isCatchingUp = true;
    const cursors = Object.fromEntries(
      Object.entries(state.channels).map(([name, channel]) => [name, channel?.cursor ?? 0]),
    );
    const answer = await ask<CatchUpAnswer>('catchUp', { rules: rulesVersion, cursors });
    isCatchingUp = false;
    if (!answer.ok) {
      if (socket.connected) setTimeout(() => void catchUp(), 1_000);
      return;
    }
    set({
      status: 'live',
      refusal: null,
      channels: caughtUp(state.channels, answer.channels),
      drafts: Object.fromEntries(answer.drafts.map((draft) => [draft.id, draft])),
      drafting: Object.fromEntries(answer.drafting.map((draft) => [draft.id, draft])),
      present: answer.present,
      clockOffset: answer.now - Date.now(),
    });
    for (const { id, command } of outbox.all()) void deliver(id, command);
  }

  async function deliver(id: string, command: SeatCommand): Promise<void> {
    const ack = await ask('command', { id, command });
    if (!ack.ok && ack.code === 'NoConnection') {
      // Lost in between: it goes again after the reconnection, or now if the connection is there.
      if (socket.connected && outbox.all().some((pending) => pending.id === id)) void deliver(id, command);
      return;
    }
    outbox.remove(id);
    set({ waiting: outbox.all().length });
    answers.get(id)?.(ack);
    answers.delete(id);
  }

  socket.on('welcome', ({ seat, now }: { seat: string; now: number }) => {
    set({ seat, clockOffset: now - Date.now() });
    void catchUp();
  });
  socket.on('events', ({ channel, from, events }: { channel: Channel; from: number; events: Happened[] }) => {
    const channels = withEvents(state.channels, channel, from, events);
    if (channels) set({ channels });
    else void catchUp();
  });
  socket.on('channels', () => void catchUp());
  socket.on('draft', ({ draft }: { draft: Draft }) => set({ drafts: { ...state.drafts, [draft.id]: newer(state.drafts[draft.id], draft) } }));
  socket.on('drafting', ({ drafting }: { drafting: DraftProgress }) =>
    set({ drafting: { ...state.drafting, [drafting.id]: drafting } }),
  );
  socket.on('presence', ({ present }: { present: string[] }) => set({ present }));
  socket.on('replaced', (refusal: Refusal) => set({ status: 'gone', refusal }));
  socket.on('disconnect', (reason) => {
    if (state.status === 'gone') return;
    set({ status: 'offline' });
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (thrown: Error & { data?: Refusal }) => {
    if (thrown.data?.code === 'SeatUnknown') set({ status: 'gone', refusal: thrown.data });
    else if (state.status === 'live') set({ status: 'offline' });
    // A refusal by the server is final for the client library, so only that one is tried again by hand.
    if (thrown.data && thrown.data.code !== 'SeatUnknown') setTimeout(() => socket.connect(), 1_000);
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(command) {
      const id = newCommandId();
      outbox.add({ id, command });
      set({ waiting: outbox.all().length });
      const answer = new Promise<Ack>((resolve) => answers.set(id, resolve));
      if (state.status === 'live') void deliver(id, command);
      return answer;
    },
    ask,
    close: () => socket.disconnect(),
  };
}

/** Of two sights of a draft the later one: by pen, then by revision. */
export function newer(known: Draft | undefined, seen: Draft): Draft {
  if (!known) return seen;
  const isOlder =
    seen.penCounter < known.penCounter || (seen.penCounter === known.penCounter && seen.revision < known.revision);
  return isOlder ? known : seen;
}
