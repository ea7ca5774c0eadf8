import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (text: string) => Uint8Array.from(text.split(/\s+/u), (pair) => Number.parseInt(pair, 16));
const line = (written: string) => new Uint8Array([...new TextEncoder().encode('09:00;'), ...bytes(written)]);

test.each([
  // Кому;Пожар
  ['Windows-1251 (Cyrillic)', 'ca ee ec f3 3b cf ee e6 e0 f0', '09:00;Кому;Пожар'],
  // الوقت;إلى
  ['Windows-1256 (Arabic)', 'c7 e1 e6 de ca 3b c5 e1 ec', '09:00;الوقت;إلى'],
  // Évacuation;À
  ['Mac Roman', '83 76 61 63 75 61 74 69 6f 6e 3b cb', '09:00;Évacuation;À'],
  // Évacuation;À – 5 €
  ['Windows-1252', 'c9 76 61 63 75 61 74 69 6f 6e 3b c0 20 96 20 35 20 80', '09:00;Évacuation;À – 5 €'],
])('%s is told by its words', (guessed, written, text) => {
  expect(decodeText(line(written))).toEqual({ text, guessed });
});
