'use client';

import { cardLines } from '../../../exercise/card';
import { LineField } from './line-field';

/** The nine lines to write on, for the one who holds the pen. */
export function CardForm() {
  return cardLines.map((line, index) => <LineField key={line} line={line} number={index + 1} />);
}
