import { expect, it } from 'vitest';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { aTape } from '../testing/a-tape';
import { markAt, marksOf } from './marks';

it('the marks of an evening are its start, each step once, and its end, for whoever was told of them', () => {
  const opened = wholeEvening().happenings.filter(({ event }) => event.type === 'StepOpened');
  const marks = marksOf(aTape('seat_lead'));
  expect(marks.filter(({ kind }) => kind === 'step')).toHaveLength(opened.length);
  expect(marks.at(0)?.kind).toBe('start');
  expect(marks.at(-1)?.kind).toBe('end');
  const [start, first] = marks;
  expect(markAt(marks, (start?.position ?? 1) - 1)).toBeNull();
  expect(markAt(marks, first?.position ?? 0)).toEqual(first);
});
