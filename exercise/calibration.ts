import { type CounterMoveId, counterMoveIds } from '../framework/counter-moves';
import type { Odds } from './state';

/**
 * EX323: the Brier score of a forecast over the counter-moves: the squares of what each chance missed, added up. 0 is every
 * chance on what came, 2 every chance on something else; lower is nearer. With a handful of questions it says little.
 */
export function brierScore(odds: Odds, came: CounterMoveId): number {
  return counterMoveIds.reduce((sum, id) => sum + (odds[id] / 100 - (id === came ? 1 : 0)) ** 2, 0);
}

/** EX323: the same of a yes-or-no question, answered with the chance of yes, 0 to 100. */
export function binaryBrierScore(percent: number, isYes: boolean): number {
  return 2 * (percent / 100 - (isYes ? 1 : 0)) ** 2;
}
