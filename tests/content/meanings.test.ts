import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../framework/catalogue';
import { changedMeanings, type Meanings, meaningsOf } from './meanings';

const pin = new URL('../fixtures/catalogue-ids.json', import.meta.url);
const pinned: Meanings = JSON.parse(readFileSync(pin, 'utf8'));
const now = meaningsOf(catalogue());

describe('an id', () => {
  test('that is gone is missed', () => {
    const { T22: _gone, ...rest } = now;
    expect(changedMeanings(now, rest)).toEqual(['T22 is gone, and records may name it: bring it back.']);
  });

  test('that stands for something else is seen', () => {
    expect(changedMeanings(now, { ...now, T22: 'Arms embargoes' })).toEqual([
      expect.stringContaining('T22 stood for “Targeted sanctions” and stands for “Arms embargoes” now'),
    ]);
  });

  test('that is new asks to be pinned', () => {
    expect(changedMeanings(now, { ...now, T24: 'Another' })).toEqual([
      'T24 is new: add "T24": "Another" to the pin.',
    ]);
  });

  test('keeps its meaning when its sentence is written better', () => {
    const list = catalogue();
    const findings = list.findings.map((finding) => ({ ...finding, claim: 'Better.', text: 'Better.' }));
    expect(changedMeanings(now, meaningsOf({ ...list, findings }))).toEqual([]);
  });

  test('of a finding stands for its place in the review', () => {
    expect(now.D01).toBe('WPF-2016 707-709');
  });
});

test('every id means what it meant when it was pinned in tests/fixtures/catalogue-ids.json', () => {
  expect(changedMeanings(pinned, now)).toEqual([]);
});

test('every id of the catalogue is pinned, but those that are made of others', () => {
  const { crosswalk: _links, noFindings: _none, strategyLinks: _ties, ...lists } = catalogue();
  const ids = Object.values(lists).flatMap((list) => (list as readonly { id: string }[]).map(({ id }) => id));
  expect(ids.filter((id) => !(id in now))).toEqual([]);
});
