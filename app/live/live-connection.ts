import type { Socket } from 'socket.io-client';
import type { Channel } from '../../exercise/channel';
import type { SeatCommand } from '../../exercise/command';
import { type Happened, rulesVersion } from '../../exercise/event';
import type { Reducer } from '../../exercise/evolution';
import { type Ack, noAnswer, type Refusal } from './ack';
import type { Connection, Giving } from './connection';
import { Delivery } from './delivery';
import { draftAt } from './draft-at';
import { type CatchUp, caughtUp, withEvents } from './fold-channels';
import {
  type Draft,
  type DraftProgress,
  initialLiveState,
  type LiveState,
  type StaffWorking,
} from './live-state';
import { newer } from './newer-draft';
import type { Outbox } from './outbox';
import { createBackOff, isPassing, isStoreAway } from './passing';
import type { DraftSave, PrivateInput } from './pending';
import { createStoreWatch } from './store-watch';

/** How long an answer may take before the request is sent again, in milliseconds. */
const answerMs = 10_000;
/** How long after something has arrived this device says that it has it, in milliseconds. */
const confirmMs = 3_000;

interface CatchUpAnswer {
  channels: Record<string, CatchUp>;
  drafts: Draft[];
  drafting: DraftProgress[];
  present: string[];
  working?: StaffWorking[];
  devices?: LiveState['devices'];
  now: number;
}

/** One seat over one socket. */
export class LiveConnection implements Connection {
  private current: LiveState = initialLiveState;
  private readonly listeners = new Set<() => void>();
  private readonly store = createStoreWatch((isStoreAway) => this.set({ isStoreAway }));
  private readonly connecting = createBackOff();
  private readonly delivery: Delivery;
  private isCatchingUp = false;
  private confirming: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly outbox: Outbox,
    private readonly evolve: Reducer,
  ) {
    this.delivery = new Delivery(outbox, {
      isOpen: () => this.current.status === 'live' && socket.connected,
      ask: (name, message) => this.askOnce<object>(name, message),
      standing: (place) => draftAt(this.current, place)?.content,
      onChange: () => this.set({ waiting: outbox.waiting(), returned: outbox.returned() }),
      onAway: (isAway) => this.store.note(outbox, isAway),
    });
    this.set({ waiting: outbox.waiting(), returned: outbox.returned() });
    this.hearWhatHappens();
    this.hearTheConnection();
    globalThis.addEventListener?.('storage', this.hearOtherTabs);
  }

  state = (): LiveState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  send(command: SeatCommand, { isShown, signs }: Giving = {}): Promise<Ack> {
    return this.delivery.give({ name: 'command', command, ...(signs ? { signs } : {}) }, isShown);
  }

  keepPrivate(input: PrivateInput, { isShown }: Giving = {}): Promise<Ack> {
    return this.delivery.give({ name: 'putPrivate', ...input }, isShown);
  }

  write(save: DraftSave): void {
    this.delivery.write(save);
  }

  async ask<T>(name: string, message: object): Promise<Ack<T>> {
    const asker = {};
    const backOff = createBackOff();
    for (;;) {
      const ack = await this.askOnce<T>(name, message);
      this.store.note(asker, isStoreAway(ack));
      if (!isPassing(ack)) return ack;
      await new Promise((resolve) => setTimeout(resolve, backOff.next()));
    }
  }

  letGo(id: string): void {
    this.delivery.letGo(id);
  }

  close(): void {
    globalThis.removeEventListener?.('storage', this.hearOtherTabs);
    clearTimeout(this.confirming);
    this.socket.disconnect();
  }

  private async askOnce<T>(name: string, message: object): Promise<Ack<T>> {
    if (!this.socket.connected) return noAnswer;
    try {
      const ack = (await this.socket.timeout(answerMs).emitWithAck(name, message)) as Ack<T>;
      // What stands on a draft comes with the answer to whoever opens, takes or saves it, refused or not.
      if ('draft' in ack) this.see(ack.draft as Draft);
      return ack;
    } catch {
      return noAnswer;
    }
  }

  private set(change: Partial<LiveState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  private see(draft: Draft): void {
    const { drafts } = this.current;
    this.set({ drafts: { ...drafts, [draft.id]: newer(drafts[draft.id], draft) } });
  }

  private async catchUp(): Promise<void> {
    if (this.isCatchingUp) return;
    this.isCatchingUp = true;
    const cursors = this.cursors();
    const answer = await this.ask<CatchUpAnswer>('catchUp', { rules: rulesVersion, cursors });
    this.isCatchingUp = false;
    if (answer.ok) this.takeIn(answer);
    else if (this.socket.connected) setTimeout(() => void this.catchUp(), this.connecting.next());
  }

  private cursors(): Record<string, number> {
    return Object.fromEntries(
      Object.entries(this.current.channels).map(([name, channel]) => [name, channel?.cursor ?? 0]),
    );
  }

  /** Says shortly what this device has; whatever comes meanwhile is said with it. */
  private confirm(): void {
    this.confirming ??= setTimeout(() => {
      this.confirming = undefined;
      if (this.socket.connected) this.socket.emit('confirm', { cursors: this.cursors() });
    }, confirmMs);
  }

  private takeIn(answer: CatchUpAnswer): void {
    if (this.current.status === 'gone') return;
    const { channels, drafts, drafting, present, working, devices, now } = answer;
    this.connecting.reset();
    const known = this.current.drafts;
    this.set({
      status: 'live',
      refusal: null,
      channels: caughtUp(this.current.channels, channels, this.evolve),
      drafts: Object.fromEntries(drafts.map((draft) => [draft.id, newer(known[draft.id], draft)])),
      drafting: Object.fromEntries(drafting.map((draft) => [draft.id, draft])),
      present,
      working: working ?? [],
      ...(devices ? { devices } : {}),
      clockOffset: now - Date.now(),
    });
    this.delivery.open();
    this.confirm();
  }

  private hearOtherTabs = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(this.outbox.prefix)) this.delivery.hear();
  };

  private hearWhatHappens(): void {
    const { socket } = this;
    socket.on('welcome', ({ seat, now }: { seat: string; now: number }) => {
      this.set({ seat, clockOffset: now - Date.now() });
      void this.catchUp();
    });
    socket.on('events', (told: { channel: Channel; from: number; events: Happened[] }) => {
      const channels = withEvents(this.current.channels, told.channel, told.from, told.events, this.evolve);
      if (!channels) return void this.catchUp();
      this.set({ channels });
      this.confirm();
    });
    socket.on('channels', () => void this.catchUp());
    socket.on('draft', ({ draft }: { draft: Draft }) => this.see(draft));
    socket.on('drafting', ({ drafting }: { drafting: DraftProgress }) => {
      this.set({ drafting: { ...this.current.drafting, [drafting.id]: drafting } });
    });
    socket.on('working', ({ working }: { working: StaffWorking[] }) => this.set({ working }));
    socket.on('devices', ({ devices }: Pick<LiveState, 'devices'>) => this.set({ devices }));
    socket.on('presence', ({ present }: { present: string[] }) => this.set({ present }));
  }

  private hearTheConnection(): void {
    const { socket } = this;
    socket.on('replaced', (refusal: Refusal) => this.end(refusal));
    socket.on('connect', () => this.store.note(socket, false));
    socket.on('disconnect', (reason) => {
      if (this.current.status === 'gone') return;
      this.set({ status: 'offline' });
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.on('connect_error', (thrown: Error & { data?: Refusal }) => {
      const refusal = thrown.data;
      if (refusal?.code === 'SeatUnknown') return this.end(refusal);
      if (this.current.status === 'live') this.set({ status: 'offline' });
      this.store.note(socket, refusal?.code === 'StoreAway');
      // A refusal by the server is final for the client library, so it is tried again by hand.
      if (refusal) setTimeout(() => socket.connect(), this.connecting.next());
    });
  }

  /** The seat is no longer on this device. */
  private end(refusal: Refusal): void {
    this.set({ status: 'gone', refusal });
    this.delivery.end(refusal);
  }
}
