import type { DevicesSent } from '../live/devices';
import type { AtWork } from '../live/working';

/** That a person answered a private question here; the tag tells the person's devices apart and leads to nobody. */
export interface Answered {
  exerciseId: string;
  seatId: string;
  kind: string;
  slot: string;
  tag: string;
}

/** What processes tell each other. Names and ids only: what was said and decided is in the record, where each looks it up. */
export interface News {
  /** An exercise has grown to this position of its record. */
  grown: (exerciseId: string, seq: number) => void;
  /** A draft was saved, or its pen was taken. */
  drafted: (exerciseId: string, draftId: string) => void;
  /** Which seats are connected to one process. Said anew now and then; a process that falls silent is forgotten. */
  here: (process: string, exerciseId: string, seats: string[]) => void;
  /** What staff have open on one process's connections; said anew and forgotten like who is here. */
  working: (process: string, exerciseId: string, items: AtWork[]) => void;
  /** What one process knows of the devices that are connected to it. */
  devices: (process: string, exerciseId: string, sent: DevicesSent) => void;
  answered: (answered: Answered) => void;
}

/** The other processes that serve the same record. */
export interface Neighbours {
  tell<Name extends keyof News>(name: Name, ...news: Parameters<News[Name]>): void;
  on<Name extends keyof News>(name: Name, listener: News[Name]): void;
}

/** For a process that is alone. */
export const noNeighbours: Neighbours = { tell: () => undefined, on: () => undefined };
