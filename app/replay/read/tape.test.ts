import { expect, it } from 'vitest';
import { readTape } from './tape';

const lines = [
  { at: 1, rules: 5 },
  { at: 2, follows: ['team:north', 'seat:seat_ada'] },
];
const text = (...all: object[]) => all.map((line) => `${JSON.stringify(line)}\n`).join('');

it('an answer is read line by line, and tells whose it is', () => {
  expect(readTape(text(...lines, { end: 2 }))).toEqual({ lines, seat: 'seat_ada' });
  expect(readTape(text({ at: 1, follows: ['screen'] }, { end: 1 })).seat).toBe('');
});

it('an answer that broke off is not taken for a whole one', () => {
  for (const broken of ['', text(...lines), text(...lines, { end: 3 }), `${text(...lines)}{"en`])
    expect(() => readTape(broken)).toThrow();
});
