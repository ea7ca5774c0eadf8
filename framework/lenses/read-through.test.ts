import { describe, expect, it } from 'vitest';
import type { LensAction } from './lens';
import { readThrough } from './read-through';

const action = (id: string, more: Partial<LensAction>): LensAction => ({
  ...{ id, tool: 'T22', strategy: null, mechanism: null, purpose: null, subTool: null },
  ...more,
});
const placements = [
  { tool: 'T22', cell: 'any', basis: 'source', because: 'Listed.' },
  { tool: 'T22', mechanism: 'DEG-M1', cell: 'means', basis: 'ours', because: 'It takes means away.' },
  { tool: 'T22', mechanism: 'DEG-M1', cell: 'third', basis: 'ours', because: 'It reaches suppliers.' },
] as const;

describe('a record read through a lens', () => {
  it('stands where its tool stands when the table says nothing of its design', () => {
    const { placed } = readThrough({ placements }, [action('a', { mechanism: 'DIS-M1' })]);
    expect(placed).toEqual([{ action: 'a', cell: 'any', basis: 'source', because: 'Listed.' }]);
  });

  it('stands where its design stands, in each such box, when the table names it', () => {
    const { placed } = readThrough({ placements }, [action('a', { mechanism: 'DEG-M1' })]);
    expect(placed.map(({ cell }) => cell)).toEqual(['means', 'third']);
  });

  it('says on which entries of the box it rests, where the table does', () => {
    const row = { tool: 'T22', cell: 'any', items: ['any.2'], basis: 'source', because: 'Listed.' } as const;
    expect(readThrough({ placements: [row] }, [action('a', {})]).placed).toEqual([
      { action: 'a', cell: 'any', items: ['any.2'], basis: 'source', because: 'Listed.' },
    ]);
  });

  it('says what has no row', () => {
    expect(readThrough({ placements }, [action('a', { tool: 'T07' })])).toEqual({
      placed: [],
      notPlaced: ['a'],
    });
  });
});
