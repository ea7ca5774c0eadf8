import { expect, test } from 'vitest';
import { median, percentile, rounded, slope } from './figures';

test('a percentile is a value that was measured, whatever the order of the samples', () => {
  const samples = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect(percentile(samples, 0.5)).toBe(50);
  expect(percentile(samples, 0.99)).toBe(99);
  expect(percentile(samples, 1)).toBe(100);
  expect(percentile([7], 0.01)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});

test('numbers are sorted as numbers', () => {
  expect(median([9, 10, 100])).toBe(10);
});

test('a slope is the growth from one sample to the next', () => {
  expect(slope([5, 7, 9, 11])).toBe(2);
  expect(slope([3, 3, 3])).toBe(0);
  expect(slope([10, 8])).toBe(-2);
});

test('a slope lies between samples that jump', () => {
  expect(slope([0, 2, 0, 2])).toBeCloseTo(0.4);
});

test('one sample does not grow', () => {
  expect(slope([42])).toBe(0);
  expect(slope([])).toBe(0);
});

test('figures are rounded to what a clock is worth, small ratios are kept', () => {
  expect(rounded(12.3456)).toBe(12.35);
  expect(rounded(0.012345)).toBe(0.0123);
  expect(rounded(-2.34567)).toBe(-2.35);
});
