import { sayFrame } from '../frame-words';

/** Scripts by the name that a reader knows. What is of none of them is called other signs. */
const scripts = [
  'Armenian',
  'Bengali',
  'Bopomofo',
  'Cherokee',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Kannada',
  'Katakana',
  'Khmer',
  'Lao',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
  'Tifinagh',
] as const;

const patterns = scripts.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'u') }));

function scriptOf(character: string): string {
  return patterns.find(({ pattern }) => pattern.test(character))?.script ?? '';
}

/**
 * A text in which what no font can show is said instead: `[2 characters in Han script]`. Boxes would tell a reader
 * neither how much is missing nor of what.
 */
export function sayMissing(text: string, missing: ReadonlySet<string>): string {
  let said = '';
  let script = '';
  let count = 0;
  const close = () => {
    if (count > 0) said += script ? sayFrame('notSet', { count, script }) : sayFrame('signNotSet', { count });
    count = 0;
  };
  for (const character of text) {
    if (!missing.has(character)) {
      close();
      said += character;
      continue;
    }
    const own = scriptOf(character);
    if (own !== script) close();
    script = own;
    count += 1;
  }
  close();
  return said;
}
