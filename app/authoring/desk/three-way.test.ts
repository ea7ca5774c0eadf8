import { describe, expect, it } from 'vitest';
import { fieldOf, isSame, threeWay, withField } from './three-way';

const base = { title: 'A report', text: 'Seen.', softer: { title: 'S', text: 'T' }, objectives: ['O1'] };

describe('Two changes of one part', () => {
  it('are put together where they are of different fields', () => {
    const merged = threeWay(base, { ...base, title: 'Mine' }, { ...base, text: 'Theirs' });
    expect(merged).toEqual({ value: { ...base, title: 'Mine', text: 'Theirs' }, clashes: [] });
  });

  it('are put together within a group of fields', () => {
    const mine = { ...base, softer: { title: 'Mine', text: 'T' } };
    const theirs = { ...base, softer: { title: 'S', text: 'Theirs' } };
    expect(threeWay(base, mine, theirs).value).toEqual({
      ...base,
      softer: { title: 'Mine', text: 'Theirs' },
    });
  });

  it('clash where both changed one field, and keep mine meanwhile', () => {
    const merged = threeWay(base, { ...base, title: 'Mine' }, { ...base, title: 'Theirs', text: 'New' });
    expect(merged.value).toEqual({ ...base, title: 'Mine', text: 'New' });
    expect(merged.clashes).toEqual([{ field: 'title', mine: 'Mine', theirs: 'Theirs' }]);
  });

  it('clash as whole lists', () => {
    const merged = threeWay(base, { ...base, objectives: ['O2'] }, { ...base, objectives: ['O1', 'O3'] });
    expect(merged.clashes).toEqual([{ field: 'objectives', mine: ['O2'], theirs: ['O1', 'O3'] }]);
  });

  it('do not clash where both say the same', () => {
    const both = { ...base, title: 'Same' };
    expect(threeWay(base, both, { ...both })).toEqual({ value: both, clashes: [] });
  });

  it('take away a field that one of them took away', () => {
    const { text: _text, ...without } = base;
    expect(threeWay(base, without, { ...base, title: 'Theirs' }).value).toEqual({
      ...without,
      title: 'Theirs',
    });
  });

  it('clash where one set a group to nothing and the other wrote in it', () => {
    const theirs = { ...base, softer: { title: 'S', text: 'Theirs' } };
    expect(threeWay(base, { ...base, softer: null }, theirs).clashes).toHaveLength(1);
  });
});

describe('A place in a value', () => {
  it('is read and written without changing the value', () => {
    const changed = withField(base, 'softer.title', 'Other');
    expect(fieldOf(changed, 'softer.title')).toBe('Other');
    expect(base.softer.title).toBe('S');
  });

  it('may lie in a list', () => {
    const value = { branches: [{ title: 'a' }, { title: 'b' }] };
    expect(withField(value, 'branches.1.title', 'c')).toEqual({ branches: [{ title: 'a' }, { title: 'c' }] });
    expect(fieldOf(value, 'branches.1.title')).toBe('b');
  });
});

describe('Two values', () => {
  it('are the same whatever the order of keys', () => {
    expect(isSame({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: '1' })).toBe(false);
  });
});
