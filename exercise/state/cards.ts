import type { CounterMoveId } from '../../framework/counter-moves';
import type { CardContent } from '../card';
import type { SeatId } from '../ids';
import type { FromSlips } from './paper';

/** A strategy card from its first signature on. The draft lies beside the log. */
export interface Card {
  id: string;
  team: string;
  move: number;
  signatures: { seat: SeatId; name: string; revision: number; at: number }[];
  submitted: {
    content: CardContent;
    signers: string[];
    how: SubmissionWay;
    at: number;
    /** Name of the member of staff who typed a card in from paper. */
    typedBy?: string;
  } | null;
  /** Shown to the whole room. */
  shown: boolean;
}

/** How a card came to count: two signatures, the only member present, closed by the facilitator, or typed in from paper. */
export type SubmissionWay = 'two' | 'alone' | 'facilitator' | 'paper';

/** Chances out of 100 for each counter-move. */
export type Odds = Record<CounterMoveId, number>;

/** A team's forecast; `odds` are absent for those who may know only that it is locked. */
export interface Forecast {
  team: string;
  move: number;
  odds: Odds | null;
  lockedAt: number;
  /** Set when staff typed it in from slips. */
  paper?: FromSlips;
}

/** Something a team pinned as known or as not known. */
export interface PinnedFact {
  id: string;
  team: string;
  kind: 'known' | 'unknown';
  text: string;
}
