import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { works } from '../../framework/source';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { ownTexts, withoutQuotations } from './own-texts';
import { readSourceRuns, type SourceRuns, sharedRuns } from './source-runs';
import { hashOf, runsOf } from './word-runs.mjs';

const sources = readSourceRuns(new URL('../fixtures/source-word-runs.txt', import.meta.url));

/** A source of our own, hashed as the real ones are. */
function hashed(text: string): SourceRuns {
  const salt = randomBytes(16).toString('hex');
  return { salt, hashes: new Set(runsOf(text).map((run) => hashOf(salt, run))) };
}

const planted = 'A grey heron stood still at the edge of the old mill pond until evening came.';
const herons = hashed(`Long before. ${planted} Nobody had asked it to.`);

describe('a text that shares twelve words in a row with a source', () => {
  test.each([
    ['as it stands', planted],
    ['inside other words', `We saw it: ${planted} Then we left.`],
    ['in other letters and marks', planted.toUpperCase().replaceAll(' ', ' — ')],
    ['with a footnote mark', planted.replace('pond', 'pond.12')],
    ['broken over lines', planted.replaceAll(' ', '\n')],
    ['with a word parted at the end of a line', planted.replace('heron', 'her-\non')],
    ['with mark-up', planted.replace('heron', '**heron**').replace('mill', '<i>mill</i>')],
  ])('is seen %s', (_how, text) => {
    expect(sharedRuns(text, herons)).not.toEqual([]);
  });

  test('is seen from the twelfth word on', () => {
    const words = planted.split(' ');
    expect(sharedRuns(words.slice(0, 11).join(' '), herons)).toEqual([]);
    expect(sharedRuns(words.slice(0, 12).join(' '), herons)).toHaveLength(1);
  });

  test('is let be where it is marked as a quotation, and only there', () => {
    expect(sharedRuns(withoutQuotations(`They say: “${planted}”`, true), herons)).toEqual([]);
    expect(sharedRuns(withoutQuotations(`They say: “${planted}”`, false), herons)).not.toEqual([]);
    expect(sharedRuns(withoutQuotations(`Heron, _${planted}_ 1990.`, true), herons)).toEqual([]);
    expect(sharedRuns(withoutQuotations(`They say: “so”. ${planted}`, true), herons)).not.toEqual([]);
  });
});

describe('the texts of Forestall', () => {
  test('are compared with the sources themselves: the name of a publisher is found in them', () => {
    expect(sources.hashes.size).toBeGreaterThan(20_000);
    expect(sharedRuns(works[0].publisher, sources)).toHaveLength(1);
  });

  test('are all looked at', () => {
    const files = ownTexts(projectRoot).map(({ file }) => file);
    for (const file of [
      'README.md',
      'docs/facilitators.md',
      'framework/SOURCES.md',
      'framework/strategies.ts',
      'framework/evidence/military-findings.ts',
      'scenarios/velmara-a/manual.ts',
      'app/messages/en.json',
      'exercise/messages/en.json',
      'server/messages/en.json',
    ]) {
      expect(files).toContain(file);
    }
  });

  test('share no twelve words in a row with a source: say it in other words, or mark it as a “quotation”', () => {
    const shared = ownTexts(projectRoot).flatMap(({ file, text }) =>
      sharedRuns(text, sources).map((run) => `${file}: ${run}`),
    );
    expect(shared).toEqual([]);
  });
});
