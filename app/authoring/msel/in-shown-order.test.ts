import { describe, expect, it } from 'vitest';
import { blankInject } from './blank-inject';
import { fieldColumns } from './columns';
import { inShownOrder } from './in-shown-order';
import type { MselNames } from './names';

const words = { kinds: {}, modes: {}, statuses: {}, all: '', screen: '', yes: '', no: '' };
const names = {
  teams: [],
  bodies: [],
  objectives: [],
  injects: [],
  moves: [],
  columns: [],
  words,
} as unknown as MselNames;
const row = (number: string, title: string, move = 1) => ({
  id: number,
  value: { ...blankInject([], undefined), number, title, move },
});
const rows = [row('10', 'Fuel'), row('2', 'A rally', 2), row('1', 'Fuel again')];
const shown = (change: Partial<Parameters<typeof inShownOrder>[3]>) =>
  inShownOrder(rows, [...fieldColumns], names, { text: '', move: null, sort: null, ...change }).map(
    ({ id }) => id,
  );

describe('The grid', () => {
  it('shows the stored order, and numbers as numbers when sorted', () => {
    expect(shown({})).toEqual(['10', '2', '1']);
    expect(shown({ sort: { column: 'number', isDown: false } })).toEqual(['1', '2', '10']);
    expect(shown({ sort: { column: 'number', isDown: true } })).toEqual(['10', '2', '1']);
  });

  it('shows what holds every word, and one move', () => {
    expect(shown({ text: 'fuel AGAIN' })).toEqual(['1']);
    expect(shown({ move: 2 })).toEqual(['2']);
  });
});
