import { io, type Socket } from 'socket.io-client';

/** What the server says to any request. */
export interface Answer extends Record<string, unknown> {
  ok: boolean;
  code?: string;
  message?: string;
}

/** One event as it was disclosed to a channel. */
export interface Told {
  at: number;
  event: { type: string } & Record<string, unknown>;
}

/**
 * A seat without a screen, written from `docs/live-protocol.md` alone: it knows nothing of the rules, keeps what each
 * channel was told, and gives commands by name.
 */
export class SeatClient {
  readonly told = new Map<string, { cursor: number; events: Told[] }>();
  /** Every payload that reached this seat, as text, for those who look for secrets in it. */
  readonly heard: string[] = [];
  seat = '';
  private rules = 0;
  private count = 0;
  private waiting: (() => void)[] = [];
  private catchingUp: Promise<void> | null = null;

  private constructor(
    readonly socket: Socket,
    private readonly name: string,
  ) {
    socket.onAny((event: string, message: unknown) => {
      this.heard.push(`${event} ${JSON.stringify(message)}`);
      this.wake();
    });
    socket.on('welcome', ({ seat, rules }: { seat: string; rules: number }) => {
      this.seat = seat;
      this.rules = rules;
      void this.catchUp();
    });
    socket.on('channels', () => void this.catchUp());
    socket.on('events', ({ channel, from, events }: { channel: string; from: number; events: Told[] }) => {
      const known = this.told.get(channel);
      if (!known || from > known.cursor + 1) return void this.catchUp();
      const fresh = events.slice(known.cursor + 1 - from);
      known.cursor += fresh.length;
      known.events.push(...fresh);
      this.wake();
    });
  }

  /** Connects a seat; resolves when it has caught up for the first time. */
  static async connect(origin: string, token: string, name = 'seat'): Promise<SeatClient> {
    const socket = io(origin, {
      auth: { token },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 200,
      reconnectionDelayMax: 500,
    });
    const client = new SeatClient(socket, name);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect_error', (thrown) => reject(thrown));
      socket.once('welcome', () => resolve());
    });
    await client.catchUp();
    return client;
  }

  /** Gives a command. The same id is sent again until there is an answer. */
  async command(command: { type: string } & Record<string, unknown>, id = this.nextId()): Promise<Answer> {
    for (;;) {
      const answer = await this.ask('command', { id, command }).catch(() => null);
      if (answer) return answer;
      await this.connected();
    }
  }

  /** Asks anything of the protocol once. */
  async ask(name: string, message: unknown): Promise<Answer> {
    const answer = (await this.socket.timeout(10_000).emitWithAck(name, message)) as Answer;
    this.heard.push(`ack ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Every event that any channel of this seat was told, of one type. */
  eventsOf(type: string): Told['event'][] {
    return [...this.told.values()]
      .flatMap(({ events }) => events.map((told) => told.event))
      .filter((event) => event.type === type);
  }

  /** Resolves when a condition on this client holds; looks again whenever something arrives. */
  async until(condition: (client: SeatClient) => boolean, what: string, withinMs = 20_000): Promise<void> {
    const end = Date.now() + withinMs;
    while (!condition(this)) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`${this.name} waited ${withinMs} ms for ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  close(): void {
    this.socket.disconnect();
  }

  nextId(): string {
    this.count += 1;
    const random = Math.random().toString(36).slice(2).padEnd(11, '0');
    return `cmd_${random}${String(this.count).padStart(9, '0')}`;
  }

  private catchUp(): Promise<void> {
    this.catchingUp ??= this.askCursors().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  /** Asks without cursors, so that a view comes once and every later event is told: this client folds nothing. */
  private async askCursors(): Promise<void> {
    const cursors = Object.fromEntries([...this.told].map(([channel, { cursor }]) => [channel, cursor]));
    const answer = await this.ask('catchUp', { rules: this.rules, cursors }).catch(() => null);
    if (!answer?.ok) return;
    const channels = answer.channels as Record<string, { cursor: number; events?: Told[] }>;
    for (const [channel, { cursor, events }] of Object.entries(channels)) {
      const known = this.told.get(channel);
      this.told.set(channel, { cursor, events: [...(known?.events ?? []), ...(events ?? [])] });
    }
    this.wake();
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
