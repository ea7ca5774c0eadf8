import { expect, test } from 'vitest';
import { translatedParts } from '../../../scenarios/checks/check-translations';
import { storyToParts } from '../../../scenarios/drafts/story-to-parts';
import { findScenario } from '../../../scenarios/shelf';
import type { Desk } from '../desk/desk';
import { placeWords } from './place-words';
import { textsByPart } from './texts-by-part';

const starter = findScenario('starter');
if (!starter) throw new Error('The starter is gone.');

const parts = Object.fromEntries(
  storyToParts(starter).map((held, at) => [
    `prt_${at}`,
    {
      held: { ...held, id: `prt_${at}`, revision: 1, by: '', at: '' },
      clashes: [],
      refusal: null,
      typed: null,
    },
  ]),
) as unknown as Desk['parts'];

test('every text that can be translated is shown, under the place at which it is read', () => {
  const shown = textsByPart(parts).flatMap(({ texts }) => texts.map(({ place }) => place));
  const read = translatedParts({
    ...starter,
    script: {
      ...starter.script,
      injects: starter.script.injects.filter(({ kind }) => kind !== 'expected-action'),
    },
  }).flatMap(({ places }) => [...places]);
  expect(shown.toSorted()).toEqual(read.toSorted());
});

test('what is translated already stands with its part', () => {
  const [everyone, brief] = textsByPart(parts);
  expect(Object.keys(everyone?.translations ?? {})).toEqual(['fr', 'ar']);
  expect(brief?.field).toBe('brief.translations');
  expect(brief?.translations.fr?.role).toMatch(/^Vous êtes/u);
});

test('each text says which one it is, as the editor labels it', () => {
  const words = textsByPart(parts).flatMap((of) => of.texts.map(({ place }) => placeWords(of, place)));
  expect(words).toEqual(
    expect.arrayContaining(['Title', 'Short name', 'Who you are', 'Heading', 'Objective']),
  );
  expect(words).toContain('Texts for counter-moves: CM2 Stall or feign, Text');
  // No raw key: nothing written in one piece with a capital within, and no full stop between keys.
  expect(words.filter((one) => one === '' || /[a-z][A-Z]|\.[a-z]/u.test(one))).toEqual([]);
});
