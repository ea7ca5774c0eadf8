import { createHash } from 'node:crypto';

/** So many words in a row, the same as in a source, are taken for copied. */
export const runLength = 12;

/** Bytes of each hash that are kept: a run that is in no source is taken for one of theirs less than once in a billion texts. */
export const hashBytes = 8;

/**
 * The words of a text, so that two texts that a reader takes for the same are the same: small letters and digits only, no
 * accents, apostrophes and hyphens closed up (also over the end of a line), no footnote marks and no mark-up.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return (
    text
      .replace(/<\/?[a-z]+>|\]\([^)]*\)/gi, ' ')
      .replace(/[⁰¹²³⁴-⁹]+/g, ' ')
      // The mark of a footnote stands at the end of a sentence, without a space.
      .replace(/(?<=\p{L}[.,;:!?’”"')]+)\d{1,2}(?=\s|$)/gu, ' ')
      .normalize('NFKD')
      .replace(/[\p{M}'’‘]/gu, '')
      .replace(/(?<=[\p{L}\p{N}])[-‐‑­]\s*\n?\s*(?=\p{L})/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Every run of `runLength` words of a text, as one string each; none when the text is shorter.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function runsOf(text) {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_word, index) => words.slice(index, index + runLength).join(' '));
}

/**
 * The hash by which a run is known without being told.
 *
 * @param {string} salt
 * @param {string} run
 * @returns {string} in base64
 */
export function hashOf(salt, run) {
  return createHash('sha256').update(salt).update(run).digest().subarray(0, hashBytes).toString('base64');
}
