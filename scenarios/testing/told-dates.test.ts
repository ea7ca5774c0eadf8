import { expect, test } from 'vitest';
import { latestIn, numbersIn, placesInTime } from './told-dates';

test('finds dates with and without a day, in the order in which they are written', () => {
  expect(placesInTime('On 28 January 2008, and in March 2011.')).toEqual([
    { words: '28 January 2008', at: 20_080_028 },
    { words: 'March 2011', at: 20_110_201 },
  ]);
});

test('the latest date counts, be it a day, a month or a year', () => {
  expect(latestIn('From 3 August 2011 to 20 April 2012')).toBe(20_120_320);
  expect(latestIn('Protests since March 2011')).toBe(20_110_201);
  expect(latestIn('S/RES/2042 (2012)')).toBe(20_120_001);
  expect(latestIn('Resolution 1970 of 2011')).toBe(20_110_001);
  expect(latestIn('No date at all')).toBeUndefined();
});

test('numbers leave out what only numbers the lines of a list', () => {
  expect(numbersIn('1. Thirty tonnes\n2. 4,000 tonnes on 3 May')).toEqual(['4,000', '3']);
});
