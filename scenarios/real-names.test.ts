import { describe, expect, test } from 'vitest';
import { findRealNames } from './real-names';
import { realNames } from './real-names-data';

const namesIn = (text: string, allowed?: readonly string[]) =>
  findRealNames(text, allowed).map((found) => found.name);

describe('findRealNames', () => {
  test.each([
    ['The army of Sudan has left its barracks.', 'Sudan', 'country'],
    ['South Sudan’s ministers met.', 'South Sudan', 'country'],
    ['A Rwandan delegation arrived.', 'Rwandan', 'demonym'],
    ['Talks were held in Addis Ababa.', 'Addis Ababa', 'city'],
    ['Households were listed as Hutu or other.', 'Hutu', 'people'],
    ['Rohingya families have crossed.', 'Rohingya', 'people'],
    ['Putin telephoned the presidency.', 'Putin', 'leader'],
    ['Fighters of Boko Haram were named.', 'Boko Haram', 'armed-group'],
    ['ECOWAS has sent an envoy.', 'ECOWAS', 'organisation'],
  ])('flags the real name in “%s”', (text, name, kind) => {
    expect(findRealNames(text)).toEqual([{ name, kind, at: text.indexOf(name) }]);
  });

  test('flags every name of every list when it is planted in a sentence', () => {
    const missed = Object.entries(realNames).flatMap(([kind, list]) =>
      list
        .filter((name) => namesIn(`According to ${name}, nothing happened.`, []).length === 0)
        .map((name) => `${kind}: ${name}`),
    );
    expect(missed).toEqual([]);
  });

  test('no list is empty or holds a name twice', () => {
    for (const list of Object.values(realNames)) {
      expect(list.length).toBeGreaterThan(20);
      expect(list.filter((name, index) => list.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('flags names without their accents, and with other apostrophes', () => {
    expect(namesIn('Cote d’Ivoire, Erdoğan and Erdogan, Bogota, Yaounde')).toEqual([
      "Côte d'Ivoire",
      'Erdogan',
      'Erdogan',
      'Bogotá',
      'Yaoundé',
    ]);
  });

  test('flags accents that are written as separate marks', () => {
    expect(namesIn('Yaoundé'.normalize('NFD'))).toEqual(['Yaoundé']);
  });

  test('flags hyphened forms, capitals and names broken over two lines', () => {
    expect(namesIn('a Franco-German text')).toEqual(['German']);
    expect(namesIn('REPORT FROM SUDAN')).toEqual(['Sudan']);
    expect(namesIn('South\nSudan')).toEqual(['South Sudan']);
  });

  test('does not flag parts of words, nor everyday words in small letters', () => {
    expect(
      namesIn('Sudanology, Nigerland, a turkey, polish the floor, the cameron papers, chad, all who say so'),
    ).toEqual([]);
  });

  test('lets pass the real bodies whose rules are used, and only those', () => {
    expect(
      namesIn('The Security Council of the United Nations, the African Union, Charter Article 27'),
    ).toEqual([]);
    expect(namesIn('an African text for the Security Council')).toEqual(['African']);
    expect(namesIn('The Security Council met.', [])).toEqual(['Security Council']);
    expect(namesIn('Jordan Ashill spoke in Jordan.', ['Jordan Ashill'])).toEqual(['Jordan']);
  });

  test('an empty text has no names', () => {
    expect(findRealNames('')).toEqual([]);
  });

  test('reads a megabyte of text without delay', () => {
    expect(findRealNames('The committee of the river districts met again. '.repeat(20_000))).toEqual([]);
  });
});
