import { describe, expect, test } from 'vitest';
import { textsOf } from '../exercise/languages/texts-of';
import { translatedParts } from './checks/check-translations';
import { scenarios } from './shelf';

const translated = scenarios().flatMap((story) =>
  Object.keys(story.opening.translations ?? {}).map((language) => ({
    id: story.opening.scenarioId,
    language,
    story,
  })),
);

test('a scenario on the shelf is in more than one language', () => {
  expect(translated.length).toBeGreaterThan(0);
});

describe.each(translated)('$id in $language', ({ story, language }) => {
  const forPlayers = translatedParts({
    ...story,
    script: {
      ...story.script,
      injects: story.script.injects.filter(({ kind }) => kind !== 'expected-action'),
    },
  });

  test('every text that participants read is translated', () => {
    const missing = forPlayers.flatMap(({ path, translations, places }) =>
      [...places].filter((place) => !translations?.[language]?.[place]).map((place) => `${path}.${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('lists, numbers and lines stay as many as they were', () => {
    const linesOf = (text = '') => text.split('\n').length;
    for (const { place, text } of textsOf(story.opening))
      expect(linesOf(story.opening.translations?.[language]?.[place]), place).toBe(linesOf(text));
  });

  test('no translation is the text that it translates, but for names', () => {
    const same = textsOf(story.opening).filter(
      ({ place, text }) => text.includes(' ') && story.opening.translations?.[language]?.[place] === text,
    );
    expect(same).toEqual([]);
  });
});
