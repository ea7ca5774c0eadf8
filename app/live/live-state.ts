import type { Channel } from '../../exercise/channel';
import type { State } from '../../exercise/state';
import type { Refusal } from './ack';
import type { DraftPlace, Pending, Returned } from './pending';

export type { Ack, Refusal } from './ack';

/** A draft as the server sends it to those who may write it. */
export interface Draft extends DraftPlace {
  id: string;
  scope: string;
  penSeat: string | null;
  penName: string;
  penCounter: number;
  revision: number;
  content: Record<string, unknown>;
  updatedAt: number;
}

/** How far a draft has come, as staff may know it. */
export type DraftProgress = Omit<Draft, 'content' | 'penSeat' | 'penCounter'> & { filled: number };

/** What one of staff has open, as the others are told. */
export interface StaffWorking {
  kind: 'inject' | 'release' | 'message';
  id: string;
  seat: string;
  name: string;
}

/** What this connection knows. Everything in it was disclosed to this seat. */
export interface LiveState {
  /** `gone`: another device has the seat, or the seat is not known; `refusal` says which. */
  status: 'connecting' | 'live' | 'offline' | 'gone';
  refusal: Refusal | null;
  seat: string;
  /** The channels that this seat follows, each with its view and cursor. */
  channels: Partial<Record<Channel, { cursor: number; view: State }>>;
  drafts: Record<string, Draft>;
  drafting: Record<string, DraftProgress>;
  /** Seats that are here, as far as this seat may know. */
  present: string[];
  /** What staff have open; staff alone are told. */
  working: StaffWorking[];
  /** For staff: seats whose device lags behind, and when people last gave a command, in epoch milliseconds. */
  devices: { stale: string[]; acts: Record<string, number> };
  /** Server clock minus this device's clock, in milliseconds. */
  clockOffset: number;
  /** The instant at which time stands, in epoch milliseconds; in a replay only. */
  stillAt?: number;
  /** Requests that wait for an answer of the server, in their order. */
  waiting: Pending[];
  /** Requests that were refused and that nobody has let go yet. */
  returned: Returned[];
  /** The server is there and cannot reach its record: it answers, and writes nothing. */
  isStoreAway: boolean;
}

/** Before the first answer. */
export const initialLiveState: LiveState = {
  status: 'connecting',
  refusal: null,
  seat: '',
  channels: {},
  drafts: {},
  drafting: {},
  present: [],
  working: [],
  devices: { stale: [], acts: {} },
  clockOffset: 0,
  waiting: [],
  returned: [],
  isStoreAway: false,
};
