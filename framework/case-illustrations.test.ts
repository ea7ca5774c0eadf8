import { describe, expect, it } from 'vitest';
import { caseIllustrations } from './case-illustrations';
import { strategyIds } from './strategies';
import { toolIds } from './tools';

describe('the case illustrations', () => {
  it('are four, one for each strategy in the order of the source', () => {
    expect(caseIllustrations.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(caseIllustrations.map(({ strategy }) => strategy)).toEqual([...strategyIds]);
  });

  it('keep the years of the source', () => {
    expect(caseIllustrations.map(({ name, years }) => `${name} ${years}`)).toEqual([
      'Kenya 2007–2008',
      'Syria 2011-pres.',
      'Central African Republic 2013–14',
      'Democratic Republic of the Congo 2014–18',
    ]);
  });

  it('name tools of Annex C', () => {
    for (const { id, tools } of caseIllustrations) {
      expect(tools.length, id).toBeGreaterThan(0);
      expect(toolIds, id).toEqual(expect.arrayContaining([...tools]));
    }
  });

  it('tell what was meant, and never that it worked', () => {
    for (const { id, text } of caseIllustrations) {
      expect(text, id).toContain('meant to');
      expect(text, id).not.toMatch(/\bwill\b|success|succeed|worked|prevented|thanks to/i);
    }
  });
});
