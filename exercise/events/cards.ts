import type { CardContent } from '../card';
import type { SeatId } from '../ids';
import type { FromSlips, Odds, SubmissionWay } from '../state';

/** A teammate signed the draft at this revision. A later change of the draft leaves the signature behind. */
export interface CardSigned {
  type: 'CardSigned';
  card: string;
  team: string;
  move: number;
  seat: SeatId;
  name: string;
  revision: number;
}

/** The card counts. */
export interface CardSubmitted {
  type: 'CardSubmitted';
  card: string;
  team: string;
  move: number;
  revision: number;
  content: CardContent;
  signers: string[];
  how: SubmissionWay;
  /** Name of the member of staff who typed it in from paper. */
  typedBy?: string;
}

/** The facilitator shows the cards of a move to everybody, side by side. */
export interface CardsShown {
  type: 'CardsShown';
  move: number;
  cards: { card: string; team: string; content: CardContent; signers: string[]; how: SubmissionWay }[];
}

/** A team's forecast is locked. The numbers stay with the team until the reveal. */
export interface ForecastLocked {
  type: 'ForecastLocked';
  team: string;
  move: number;
  /** Set when staff typed it in from slips; then the medians that the odds were made of go with them. */
  paper?: FromSlips;
  secret?: { odds: Odds; medians?: Partial<Odds> };
}

/** The forecasts of a move, shown to everybody with the reveal. */
export interface ForecastsShown {
  type: 'ForecastsShown';
  move: number;
  forecasts: { team: string; odds: Odds; paper?: FromSlips }[];
}

/** A team pinned something as known or as not known. */
export interface FactPinned {
  type: 'FactPinned';
  fact: string;
  team: string;
  kind: 'known' | 'unknown';
  text: string;
}

/** A team took a pinned fact down. */
export interface FactUnpinned {
  type: 'FactUnpinned';
  fact: string;
  team: string;
}
