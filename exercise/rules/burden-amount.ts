import { type Decision, refused } from '../decision';
import { type BurdenRow, rowValues } from '../joint-actions/burden-rows';

/** The most of a row's unit that one number may say. */
export const mostOfARow = 1_000_000;

/** EX252: why a number is no amount of a row; null when it is one. */
export function amountProblem(row: BurdenRow, amount: number): Decision | null {
  const values = rowValues(row);
  if (amount < 0) return refused('AmountNegative', values);
  if (!Number.isInteger(amount) || amount > mostOfARow)
    return refused('AmountNotWhole', { ...values, most: mostOfARow });
  return null;
}
