import type { DecodedText } from './decode-text';

/** What spreadsheet programs save where they do not save Unicode, the likeliest first, and what people call it. */
const encodings: readonly { name: string; decode: (bytes: Uint8Array) => string }[] = [
  { name: 'Windows-1252', decode: windows1252 },
  { name: 'Windows-1251 (Cyrillic)', decode: by('windows-1251') },
  { name: 'Windows-1256 (Arabic)', decode: by('windows-1256') },
  { name: 'Windows-1253 (Greek)', decode: by('windows-1253') },
  { name: 'Windows-1255 (Hebrew)', decode: by('windows-1255') },
  { name: 'Windows-1250 (Central European)', decode: by('windows-1250') },
  { name: 'Mac Roman', decode: by('macintosh') },
];

/** Words that are looked at, in bytes from the beginning. */
const some = 50_000;

/**
 * Decodes a text of one byte a letter as that encoding in which most of its words look like words: one script, capitals
 * only where words have them, and not more accents than letters. Western Europe's where nothing speaks for another.
 */
export function decodeLegacy(bytes: Uint8Array): DecodedText {
  const part = bytes.subarray(0, some);
  const scored = encodings.map((encoding) => ({ encoding, score: soundness(encoding.decode(part)) }));
  const [first] = scored;
  // Another has to be much better: a few odd words are no reason.
  const best = scored.reduce((one, other) => (other.score > one.score + 0.1 ? other : one));
  const { encoding } = best.score >= 0.8 ? best : (first ?? best);
  return { text: encoding.decode(bytes), guessed: encoding.name };
}

/** The share of words with letters beyond ASCII that look like words. */
function soundness(text: string): number {
  const words = (text.match(/[\p{L}\p{M}\u0080-\u009f]+/gu) ?? []).filter((word) =>
    /[^\p{ASCII}]/u.test(word),
  );
  return words.length === 0 ? 1 : words.filter(isWord).length / words.length;
}

function isWord(word: string): boolean {
  if (word.includes('ƒ')) return false;
  if (!/^(?:\p{Lu}?[\p{Ll}\p{Lo}\p{M}]*|\p{Lu}+)$/u.test(word)) return false;
  if (/^\p{Script=Latin}+$/u.test(word)) {
    const accented = (word.match(/[^\p{ASCII}]/gu) ?? []).length;
    return word.length === 1 || accented <= word.length / 2;
  }
  return [
    /^\p{Script=Cyrillic}+$/u,
    /^[\p{Script=Arabic}\p{M}ـ]+$/u,
    /^\p{Script=Greek}+$/u,
    /^[\p{Script=Hebrew}\p{M}]+$/u,
  ].some((script) => script.test(word));
}

function by(label: string): (bytes: Uint8Array) => string {
  return (bytes) => new TextDecoder(label).decode(bytes);
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin 1 has control characters; five places are empty. */
const beyondLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node reads Windows-1252 as Latin 1 and loses quotation marks, dashes and the euro. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (control) => beyondLatin1[control.charCodeAt(0) - 0x80] ?? control);
}
