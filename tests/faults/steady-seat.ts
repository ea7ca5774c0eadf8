import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { type ExerciseEvent, type Happened, rulesVersion } from '../../exercise/event';
import type { Answer } from '../client/seat-client';
import { type CaughtUpChannel, HeldChannels } from './held-channels';

/** How long a seat waits before it asks a store that is away once more, in milliseconds. */
const againAfterMs = 100;
/** How long it waits for one answer, in milliseconds, before it does not know and asks again. */
const patienceMs = 5_000;

/**
 * A seat that no fault stops: an answer that does not come and `StoreAway` both mean "not known", so it asks again with
 * the same id until it is told yes or no. It connects again by itself, and folds what it is told as a browser does.
 */
export class SteadySeat {
  readonly held = new HeldChannels();
  /** Answers that say neither yes nor no nor that the store is away; there should be none. */
  readonly strange: string[] = [];
  /** How often it was told that the store is away. */
  awayCount = 0;
  /** How often the same request had to be sent again. */
  againCount = 0;
  /** Called with every event that this seat is told live. */
  onEvent: (event: ExerciseEvent) => void = () => undefined;
  seat = '';
  private count = 0;
  private isClosed = false;
  private catchingUp: Promise<void> | null = null;
  private hasMissed = false;
  private waiting: (() => void)[] = [];

  private constructor(
    readonly token: string,
    readonly socket: Socket,
  ) {
    socket.on('welcome', ({ seat }: { seat: string }) => {
      this.seat = seat;
      void this.catchUp();
    });
    socket.on('channels', () => void this.catchUp());
    socket.on('events', (message: { channel: string; from: number; events: Happened[] }) => {
      for (const { event } of message.events) this.onEvent(event);
      if (!this.held.take(message.channel, message.from, message.events)) void this.catchUp();
      this.wake();
    });
    // A server that refuses or ends a connection is not tried again by the library itself.
    socket.on('connect_error', () => void this.connectAgain());
    socket.on('disconnect', () => void this.connectAgain());
  }

  /** Connects a seat; resolves when it has caught up for the first time. */
  static async connect(origin: string, token: string): Promise<SteadySeat> {
    const socket = io(origin, {
      auth: { token },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      timeout: patienceMs,
    });
    const seat = new SteadySeat(token, socket);
    await new Promise<void>((resolve) => socket.once('welcome', () => resolve()));
    await seat.catchUp();
    return seat;
  }

  /** Gives a command and comes back with the yes or no to it, whatever happens in between. */
  command(command: { type: string } & Record<string, unknown>, id = this.nextId()): Promise<Answer> {
    return this.insist('command', { id, command });
  }

  /** Asks anything of the protocol until there is a yes or no. */
  async insist(name: string, message: unknown): Promise<Answer> {
    for (;;) {
      const answer = await this.ask(name, message);
      if (answer && (answer.ok || (answer.code !== 'StoreAway' && answer.code !== 'Wrong'))) return answer;
      if (answer?.code === 'StoreAway') {
        this.awayCount += 1;
        this.wake();
      }
      if (answer?.code === 'Wrong') this.strange.push(`${name}: ${JSON.stringify(answer)}`);
      if (this.isClosed) throw new Error('The seat was closed before it had its answer.');
      this.againCount += 1;
      if (answer) await pause(againAfterMs);
    }
  }

  /** Asks once; null when no answer came. */
  async ask(name: string, message: unknown): Promise<Answer | null> {
    await this.connected();
    return this.socket
      .timeout(patienceMs)
      .emitWithAck(name, message)
      .catch(() => null) as Promise<Answer | null>;
  }

  /** Fills what is missing, and comes back when this seat knows all that it may know now. */
  catchUp(): Promise<void> {
    this.hasMissed = true;
    this.catchingUp ??= this.askCursors().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  /** Resolves when a condition holds; looks again whenever something arrives. */
  async until(condition: () => boolean, what: string, withinMs = 40_000): Promise<void> {
    const end = Date.now() + withinMs;
    while (!condition()) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`A seat waited ${withinMs} ms for ${what}.`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Whether the exercise stands still, as far as this seat knows. */
  get isPaused(): boolean {
    return this.held.views().some(({ clock }) => clock.pausedAt !== null);
  }

  close(): void {
    this.isClosed = true;
    this.socket.disconnect();
  }

  nextId(): string {
    this.count += 1;
    const random = Math.random().toString(36).slice(2).padEnd(11, '0');
    return `cmd_${random}${String(this.count).padStart(9, '0')}`;
  }

  private async askCursors(): Promise<void> {
    while (this.hasMissed && !this.isClosed) {
      this.hasMissed = false;
      const cursors = this.held.cursors();
      const answer = await this.insist('catchUp', { rules: rulesVersion, cursors });
      if (!answer.ok) throw new Error(`A seat could not catch up: ${JSON.stringify(answer)}`);
      this.held.catchUp(answer.channels as Record<string, CaughtUpChannel>, cursors);
      this.wake();
    }
  }

  private async connectAgain(): Promise<void> {
    await pause(againAfterMs);
    if (!this.isClosed && !this.socket.active) this.socket.connect();
  }

  private connected(): Promise<void> {
    if (this.socket.connected) return Promise.resolve();
    return new Promise((resolve) => this.socket.once('connect', () => resolve()));
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
