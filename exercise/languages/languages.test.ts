import { describe, expect, test } from 'vitest';
import { aStory } from '../testing/a-story';
import { inLanguage } from './in-language';
import { directionOf, languageFor, languagesOf } from './languages-of';
import { textsOf } from './texts-of';

const { opening, script } = aStory();

describe('textsOf', () => {
  test('places a text by the ids on its way, and a text of a plain list by its index', () => {
    const places = textsOf(opening).map(({ place }) => place);
    expect(places).toContain('teams.north.name');
    expect(places).toContain('moves.1.steps.think.question');
    expect(places).toContain('rulesOfPlay.0');
    expect(places).toContain('bodies.assembly.members.auk.name');
  });

  test('leaves out ids, codes, what is empty and what is translated already', () => {
    const texts = textsOf(opening).map(({ text }) => text);
    expect(texts).not.toContain('small');
    expect(texts).not.toContain('');
    expect(texts).not.toContain('Petit');
  });

  test('finds no two texts at one place', () => {
    const places = [...textsOf(opening), ...script.injects.flatMap((one) => textsOf(one, one.id))].map(
      ({ place }) => place,
    );
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('inLanguage', () => {
  test('puts a text at every place that textsOf names, and at no other', () => {
    const texts = Object.fromEntries(textsOf(opening).map(({ place }) => [place, `${place}!`]));
    const read = inLanguage(opening, { ...texts, minutes: 'never', 'teams.north.id': 'never' });
    expect(textsOf(read)).toEqual(Object.entries(texts).map(([place, text]) => ({ place, text })));
    expect(read.minutes).toBe(opening.minutes);
    expect(read.teams[0]?.id).toBe('north');
  });

  test('leaves what has no translation the same object', () => {
    const read = inLanguage(opening, { title: 'Petit' });
    expect(read.title).toBe('Petit');
    expect(read.teams).toBe(opening.teams);
    expect(inLanguage(opening, undefined)).toBe(opening);
  });

  test('takes no text from what every object has', () => {
    expect(inLanguage({ name: 'x', constructor: { name: 'y' } }, {})).toEqual({
      name: 'x',
      constructor: { name: 'y' },
    });
  });
});

describe('the languages of a story', () => {
  test('are that of its author and those of its translations', () => {
    expect(languagesOf(opening)).toEqual(['en-GB', 'fr', 'ar']);
  });

  test.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'ar-EG'], 'ar'],
    [['en-US'], 'en-GB'],
    [['de'], 'en-GB'],
    [[], 'en-GB'],
  ])('of a person who wants %j it is %s', (wanted, expected) => {
    expect(languageFor(opening, wanted)).toBe(expected);
  });

  test('are written from the right or from the left', () => {
    expect(['ar', 'he-IL', 'fa', 'fr', 'en-GB'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});
