import { expect, test } from 'vitest';
import { findings } from '../../../framework/evidence/findings';
import { openQuery, type SearchEntry, searchEvidence, searchWords } from './search';
import { searchEntries } from './search-entries';

const entries: SearchEntry[] = [
  {
    id: 'D01',
    words: searchWords(['Mediation of one-sided killing', 'Öberg & Möller 2009']),
    tools: ['T08'],
    timing: ['during'],
    violence: ['civilians'],
  },
  {
    id: 'E02',
    words: searchWords(['Sanctions, 28%']),
    tools: ['T22', 'T03'],
    timing: [],
    violence: ['policy'],
  },
];
const ask = (more: Partial<typeof openQuery>) => searchEvidence(entries, { ...openQuery, ...more });

test('nothing asked finds everything, in the order given', () => {
  expect(ask({})).toEqual(['D01', 'E02']);
  expect(ask({ text: ' .,; ' })).toEqual(['D01', 'E02']);
});

test('the beginning of a word finds it, in any case and without accents', () => {
  expect(ask({ text: 'kill' })).toEqual(['D01']);
  expect(ask({ text: 'OBERG mol' })).toEqual(['D01']);
  expect(ask({ text: '28' })).toEqual(['E02']);
  expect(ask({ text: 'one-sided' })).toEqual(['D01']);
});

test('the middle of a word does not find it, and every word has to be there', () => {
  expect(ask({ text: 'ling' })).toEqual([]);
  expect(ask({ text: 'kill sanctions' })).toEqual([]);
});

test('filters by tool, timing and kind of violence go together with the words', () => {
  expect(ask({ tool: 'T22' })).toEqual(['E02']);
  expect(ask({ timing: 'during', text: 'med' })).toEqual(['D01']);
  expect(ask({ violence: 'policy', tool: 'T08' })).toEqual([]);
});

test('no direction can be asked for, and no word of one is in what is searched', () => {
  expect(Object.keys(openQuery)).toEqual(['text', 'tool', 'timing', 'violence']);
  for (const entry of searchEntries) {
    expect(Object.keys(entry).sort()).toEqual(['id', 'timing', 'tools', 'violence', 'words']);
  }
});

test('the search holds every finding once, in the order of the review', () => {
  expect(searchEntries.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
});
