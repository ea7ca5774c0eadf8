import { expect, test } from 'vitest';
import { languageTag } from './language-tag';

test.each([
  ['fr', 'fr'],
  [' pt-BR ', 'pt-BR'],
  ['French', 'fr'],
  ['français', 'fr'],
  ['francais', 'fr'],
  ['Arabic', 'ar'],
  ['العربية', 'ar'],
  ['kiswahili', 'sw'],
])('“%s” is a language', (typed, found) => {
  expect(languageTag(typed)).toBe(found);
});

test.each(['', '  ', 'x', 'Klingonish', 'fr_FR!', '-'])('“%s” is none', (typed) => {
  expect(languageTag(typed)).toBeNull();
});
