import { describe, expect, it } from 'vitest';
import { gridAct } from './grid-keys';

const key = (name: string, more: Partial<Parameters<typeof gridAct>[0]> = {}) =>
  gridAct(
    { key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more },
    { row: 3, column: 0 },
    10,
    5,
  );

describe('A key in the grid', () => {
  it('moves as in a spreadsheet', () => {
    expect(key('ArrowDown')).toEqual({ act: 'go', down: 1, along: 0 });
    expect(key('ArrowLeft')).toEqual({ act: 'go', down: 0, along: -1 });
    expect(key('End', { ctrlKey: true })).toEqual({ act: 'go', down: 10, along: 5 });
    expect(key('Tab')).toEqual({ act: 'go', down: 0, along: 1 });
  });

  it('leaves the grid with Tab at the ends of a row', () => {
    expect(key('Tab', { shiftKey: true })).toBeNull();
  });

  it('writes with Enter, F2 or a letter, and empties with Delete', () => {
    expect(key('Enter')).toEqual({ act: 'write' });
    expect(key('F2')).toEqual({ act: 'write' });
    expect(key('ä')).toEqual({ act: 'write', text: 'ä' });
    expect(key('Delete')).toEqual({ act: 'clear' });
    expect(key('Enter', { shiftKey: true })).toEqual({ act: 'open' });
  });

  it('leaves shortcuts of the browser alone', () => {
    expect(key('c', { ctrlKey: true })).toBeNull();
    expect(key('v', { metaKey: true })).toBeNull();
    expect(key('F5')).toBeNull();
  });
});
