import { io, type Socket } from 'socket.io-client';
import type { Channel } from '../../exercise/channel';
import type { SeatCommand } from '../../exercise/command';
import { type Happened, rulesVersion } from '../../exercise/event';
import { newCommandId } from './command-id';
import { type CatchUp, caughtUp, withEvents } from './fold-channels';
import {
  type Ack,
  type Draft,
  type DraftProgress,
  initialLiveState,
  type LiveState,
  type Refusal,
} from './live-state';
import { newer } from './newer-draft';
import { createOutbox, type Outbox, type Pending } from './outbox';

/** How long an answer may take before the request is sent again, in milliseconds. */
const answerMs = 10_000;
/** How long to wait before asking again what was refused for a passing reason, in milliseconds. */
const againMs = 1_000;

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
  const socket = io({
    auth: { token },
    // One handshake instead of three on a poor network; where sockets are not let through, polling does.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 2_000,
    timeout: 5_000,
  });
  return new LiveConnection(socket, createOutbox(exerciseId, token));
}

class LiveConnection implements Connection {
  private current: LiveState;
  private readonly answers = new Map<string, (ack: Ack) => void>();
  private readonly listeners = new Set<() => void>();
  private isCatchingUp = false;

  constructor(
    private readonly socket: Socket,
    private readonly outbox: Outbox,
  ) {
    this.current = { ...initialLiveState, waiting: outbox.all().length };
    this.hearWhatHappens();
    this.hearTheConnection();
  }

  state = (): LiveState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  send(command: SeatCommand): Promise<Ack> {
    const pending = { id: newCommandId(), command };
    this.outbox.add(pending);
    this.set({ waiting: this.outbox.all().length });
    const answer = new Promise<Ack>((resolve) => this.answers.set(pending.id, resolve));
    if (this.current.status === 'live') void this.deliver(pending);
    return answer;
  }

  async ask<T>(name: string, message: object): Promise<Ack<T>> {
    if (!this.socket.connected) return noAnswer;
    try {
      return (await this.socket.timeout(answerMs).emitWithAck(name, message)) as Ack<T>;
    } catch {
      return noAnswer;
    }
  }

  close(): void {
    this.socket.disconnect();
  }

  private set(change: Partial<LiveState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  private async catchUp(): Promise<void> {
    if (this.isCatchingUp) return;
    this.isCatchingUp = true;
    const cursors = Object.fromEntries(
      Object.entries(this.current.channels).map(([name, channel]) => [name, channel?.cursor ?? 0]),
    );
    const answer = await this.ask<CatchUpAnswer>('catchUp', { rules: rulesVersion, cursors });
    this.isCatchingUp = false;
    if (answer.ok) this.takeIn(answer);
    else if (this.socket.connected) setTimeout(() => void this.catchUp(), againMs);
  }

  private takeIn({ channels, drafts, drafting, present, now }: CatchUpAnswer): void {
    this.set({
      status: 'live',
      refusal: null,
      channels: caughtUp(this.current.channels, channels),
      drafts: Object.fromEntries(drafts.map((draft) => [draft.id, draft])),
      drafting: Object.fromEntries(drafting.map((draft) => [draft.id, draft])),
      present,
      clockOffset: now - Date.now(),
    });
    for (const pending of this.outbox.all()) void this.deliver(pending);
  }

  private async deliver(pending: Pending): Promise<void> {
    const { id, command } = pending;
    const ack = await this.ask('command', { id, command });
    if (!ack.ok && ack.code === 'NoConnection') {
      // Lost in between: it goes again after the reconnection, or now if the connection is there.
      if (this.socket.connected && this.outbox.all().includes(pending)) void this.deliver(pending);
      return;
    }
    this.outbox.remove(id);
    this.set({ waiting: this.outbox.all().length });
    this.answers.get(id)?.(ack);
    this.answers.delete(id);
  }

  private hearWhatHappens(): void {
    const { socket } = this;
    socket.on('welcome', ({ seat, now }: { seat: string; now: number }) => {
      this.set({ seat, clockOffset: now - Date.now() });
      void this.catchUp();
    });
    socket.on('events', (told: { channel: Channel; from: number; events: Happened[] }) => {
      const channels = withEvents(this.current.channels, told.channel, told.from, told.events);
      if (channels) this.set({ channels });
      else void this.catchUp();
    });
    socket.on('channels', () => void this.catchUp());
    socket.on('draft', ({ draft }: { draft: Draft }) => {
      const { drafts } = this.current;
      this.set({ drafts: { ...drafts, [draft.id]: newer(drafts[draft.id], draft) } });
    });
    socket.on('drafting', ({ drafting }: { drafting: DraftProgress }) => {
      this.set({ drafting: { ...this.current.drafting, [drafting.id]: drafting } });
    });
    socket.on('presence', ({ present }: { present: string[] }) => this.set({ present }));
  }

  private hearTheConnection(): void {
    const { socket } = this;
    socket.on('replaced', (refusal: Refusal) => this.set({ status: 'gone', refusal }));
    socket.on('disconnect', (reason) => {
      if (this.current.status === 'gone') return;
      this.set({ status: 'offline' });
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.on('connect_error', (thrown: Error & { data?: Refusal }) => {
      const refusal = thrown.data;
      if (refusal?.code === 'SeatUnknown') return this.set({ status: 'gone', refusal });
      if (this.current.status === 'live') this.set({ status: 'offline' });
      // A refusal by the server is final for the client library, so it is tried again by hand.
      if (refusal) setTimeout(() => socket.connect(), againMs);
    });
  }
}
