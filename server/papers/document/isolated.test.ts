import { describe, expect, test } from 'vitest';
import { arabicName } from '../testing/a-paper';
import { directionOf } from './direction';
import { isolated, isolatingValues } from './isolated';

const say = isolatingValues(
  (key: string, values: Record<string, string | number> = {}) => `${values.team} ${key} ${values.count}.`,
);

describe('a name from the right in a sentence from the left', () => {
  test('turns neither the sentence nor what stands beside it', () => {
    expect(say('joined', { team: arabicName, count: 2 })).toBe(`\u2068${arabicName}\u2069 joined 2.`);
    expect(directionOf(say('joined', { team: arabicName, count: 2 }))).toBe('ltr');
    expect(directionOf(`${arabicName} joined.`)).toBe('rtl');
  });

  test('alone it keeps its own direction', () => {
    expect(directionOf(isolated(arabicName))).toBe('rtl');
    expect(directionOf(`${isolated(arabicName)}, ${isolated(arabicName)}`)).toBe('rtl');
  });

  test('a name from the left stays as it is', () => {
    expect(isolated('Ada')).toBe('Ada');
    expect(directionOf('')).toBe('ltr');
  });
});
