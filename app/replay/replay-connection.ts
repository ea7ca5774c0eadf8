import { type Ack, noAnswer, type Refusal } from '../live/ack';
import type { Connection } from '../live/connection';
import { initialLiveState, type LiveState } from '../live/live-state';

/** A connection to a moment that is over: it knows what the seat knew then, and takes nothing. */
export class ReplayConnection implements Connection {
  private current: LiveState = initialLiveState;
  private readonly listeners = new Set<() => void>();

  /** @param refusal what everything that is given is answered with */
  constructor(private readonly refusal: Refusal) {}

  state = (): LiveState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Goes to another moment. */
  show(state: LiveState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  send = async (): Promise<Ack> => this.refusal;
  keepPrivate = async (): Promise<Ack> => this.refusal;
  write = (): void => undefined;
  letGo = (): void => undefined;
  close = (): void => undefined;

  /** What was kept beside the record is not replayed: a private answer is as if none was given, a draft does not open. */
  async ask<T>(name: string): Promise<Ack<T>> {
    return name === 'readPrivate' ? ({ ok: true, content: null } as unknown as Ack<T>) : noAnswer;
  }
}
