import type { Socket } from 'node:net';
import { patiently } from '../patience';
import { clientFrame, FrameReader } from './frame-reader';
import { ackNumber, argumentsOf, connectFrame, emitFrame, kindOf, pongFrame } from './frames';
import { openWebSocket } from './open-web-socket';

/** The answer to an emit, and when its bytes were here. */
export interface Ack {
  at: number;
  frame: Buffer;
}

/** What `connect` waits for: the namespace's yes, or the `welcome` that a seat of Forestall is sent. */
export type ReadyWhen = 'connected' | 'welcome';

const welcome = Buffer.from('42["welcome"');
const accepted = Buffer.from('"ok":true');

/**
 * A seat that costs the load generator as little as a seat can: a bare WebSocket that keeps nothing, answers pings and
 * hands frames on unread. The same class speaks to Forestall and to the plain server, so that it weighs on both alike.
 */
export class RawSeat {
  /** Called with every frame that carries an event; the frame is valid until it returns. */
  onEvent: ((frame: Buffer) => void) | null = null;
  /** How many frames with an event have come. */
  eventFrames = 0;
  private readonly asked = new Map<number, { resolve: (ack: Ack) => void; reject: (why: Error) => void }>();
  private count = 0;
  private ready: { resolve: () => void; reject: (why: Error) => void } | null = null;
  private isClosing = false;

  private readonly socket: Socket;

  private constructor(
    origin: string,
    private readonly auth: object,
    private readonly readyWhen: ReadyWhen,
  ) {
    const reader = new FrameReader((message) => this.hear(message));
    this.socket = openWebSocket(origin, {
      hear: (bytes) => reader.push(bytes),
      fail: (why) => this.fail(why),
    });
    this.socket.on('close', () => {
      if (!this.isClosing) this.fail(new Error('A seat lost its connection.'));
    });
  }

  /** Opens a WebSocket and resolves when the seat may speak. */
  static async connect(origin: string, auth: object, readyWhen: ReadyWhen): Promise<RawSeat> {
    const seat = new RawSeat(origin, auth, readyWhen);
    const ready = new Promise<void>((resolve, reject) => {
      seat.ready = { resolve, reject };
    });
    await patiently(ready, 'a seat to connect');
    return seat;
  }

  /** Emits, and resolves with the bytes of the answer. */
  send(name: string, body: unknown): Promise<Ack> {
    const number = this.count;
    this.count += 1;
    const answered = new Promise<Ack>((resolve, reject) => this.asked.set(number, { resolve, reject }));
    this.socket.write(clientFrame(emitFrame(name, body, number)));
    return answered;
  }

  /** Emits, and resolves with the answer. */
  async ask<T = Record<string, unknown>>(name: string, body: unknown): Promise<T> {
    const { frame } = await patiently(this.send(name, body), `the answer to ${name}`);
    return argumentsOf(frame)[0] as T;
  }

  /** Ends the connection; resolves when it is closed. */
  close(): Promise<void> {
    this.isClosing = true;
    if (this.socket.closed) return Promise.resolve();
    const closed = new Promise<void>((resolve) => this.socket.once('close', () => resolve()));
    this.socket.destroy();
    return closed;
  }

  private hear(frame: Buffer): void {
    switch (kindOf(frame)) {
      case 'event':
        if (this.ready && frame.subarray(0, welcome.length).equals(welcome)) this.isReady('welcome');
        this.eventFrames += 1;
        this.onEvent?.(frame);
        break;
      case 'ack':
        this.acknowledge(frame);
        break;
      case 'ping':
        this.socket.write(clientFrame(pongFrame));
        break;
      case 'open':
        this.socket.write(clientFrame(connectFrame(this.auth)));
        break;
      case 'connected':
        this.isReady('connected');
        break;
      case 'refused':
        this.fail(new Error(`A seat was refused: ${frame.toString()}`));
        break;
      case 'other':
        break;
    }
  }

  private acknowledge(frame: Buffer): void {
    const at = performance.now();
    const number = ackNumber(frame);
    this.asked.get(number)?.resolve({ at, frame: Buffer.from(frame) });
    this.asked.delete(number);
  }

  private isReady(state: ReadyWhen): void {
    if (state !== this.readyWhen) return;
    this.ready?.resolve();
    this.ready = null;
  }

  private fail(why: Error): void {
    this.ready?.reject(why);
    this.ready = null;
    for (const { reject } of this.asked.values()) reject(why);
    this.asked.clear();
  }
}

/** @throws when an answer is a refusal */
export function assertAccepted({ frame }: Ack): void {
  if (!frame.includes(accepted)) throw new Error(`The bench was refused: ${frame.toString()}`);
}
