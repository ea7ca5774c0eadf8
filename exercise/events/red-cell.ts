import type { CounterMoveId } from '../../framework/counter-moves';
import type { SeatId } from '../ids';
import type { RedVerdict } from '../state';

/** The lead let people play the other side, beside a controller who reads every word first. Told again for another controller. */
export interface RedCellEnabled {
  type: 'RedCellEnabled';
  controller: SeatId;
  /** The controller's name: the red cell knows no seats of staff. */
  name: string;
}

/** The other side is control's again. */
export interface RedCellDisbanded {
  type: 'RedCellDisbanded';
}

/** An observer who volunteered plays the other side from here. */
export interface RedSeatTaken {
  type: 'RedSeatTaken';
  seat: SeatId;
  name: string;
}

/** Somebody put the role of the other side down and observes again. */
export interface RedSeatLeft {
  type: 'RedSeatLeft';
  seat: SeatId;
}

/** The red cell asks to play a counter-move of the menu, with the sentence and a text that nobody else sees yet. */
export interface RedMoveSuggested {
  type: 'RedMoveSuggested';
  suggestion: string;
  move: number;
  counterMove: CounterMoveId;
  protects: string;
  /** Words that could go out; may be empty. */
  text: string;
  author: string;
}

/** The controller said what becomes of a suggestion. What was approved or replaced is a chosen counter-move beside it. */
export interface RedMoveJudged {
  type: 'RedMoveJudged';
  suggestion: string;
  verdict: RedVerdict;
  /** Why it came back or was replaced; empty when it was approved. */
  reason: string;
  by: string;
}
