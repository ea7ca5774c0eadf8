import { describe, expect, it } from 'vitest';
import type { CaseSource } from '../../../exercise/case-study';
import { blankFact, citing, timesCited } from './citing';

const sources: CaseSource[] = [
  { id: 'framework', kind: 'framework', cite: 'The framework, lines 1 to 4' },
  { id: 'letter', kind: 'document', cite: 'A letter of 3 May' },
];

describe('A fact', () => {
  it('from a public document is to be checked, and from the framework not', () => {
    const fact = citing({ text: 'Said.', source: '' }, 'letter', sources);
    expect(fact).toEqual({ text: 'Said.', source: 'letter', toBeChecked: true });
    expect(citing(fact, 'framework', sources)).toEqual({ text: 'Said.', source: 'framework' });
  });

  it('keeps its tag where its source is not listed', () => {
    const fact = { text: 'Said.', source: 'letter', toBeChecked: true } as const;
    expect(citing(fact, 'lost', sources)).toEqual({ ...fact, source: 'lost' });
  });

  it('begins with the source that was named last, and with none where there is none', () => {
    expect(blankFact(sources)).toEqual({ text: '', source: 'letter', toBeChecked: true });
    expect(blankFact([])).toEqual({ text: '', source: '' });
  });
});

it('Facts are counted by their source', () => {
  expect(timesCited([{ source: 'letter' }, { source: 'framework' }, { source: 'letter' }])).toEqual({
    letter: 2,
    framework: 1,
  });
});
