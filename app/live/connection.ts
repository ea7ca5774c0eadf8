import type { SeatCommand } from '../../exercise/command';
import type { Ack } from './ack';
import type { LiveState } from './live-state';
import type { DraftSave, PrivateInput } from './pending';

/** How a command is given. */
export interface Giving {
  /** Whether a refusal will be read where the command was given; otherwise it is kept as returned. */
  isShown?: () => boolean;
  /** The topic of the unsaved draft that is signed. */
  signs?: string;
}

/** A live connection of one seat. */
export interface Connection {
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Gives a command; resolves when the server has answered, however often the connection was lost meanwhile. */
  send(command: SeatCommand, giving?: Giving): Promise<Ack>;
  /** Keeps a private answer, in place of an earlier one to the same question; resolves as a command does. */
  keepPrivate(input: PrivateInput, giving?: Giving): Promise<Ack>;
  /** Takes what is typed into a draft: it is on this device at once, and saved within a second. */
  write(save: DraftSave): void;
  /** Asks anything else, again while the server cannot answer; refused while there is no connection. */
  ask<T>(name: string, message: object): Promise<Ack<T>>;
  /** Lets go of a request that came back. */
  letGo(id: string): void;
  close(): void;
}
