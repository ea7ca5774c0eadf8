'use client';

import { cardLines } from '../../../exercise/card';
import { CourseLine } from './course-line';
import { LineField } from './line-field';

/** The nine lines to write on, for the one who holds the pen; before them what becomes of the course so far. */
export function CardForm() {
  return (
    <>
      <CourseLine />
      {cardLines.map((line, index) => (
        <LineField key={line} line={line} number={index + 1} />
      ))}
    </>
  );
}
