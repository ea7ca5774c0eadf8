import { plainText } from './blocks';
import type { Runs } from './document';

/** Begins a stretch that keeps its direction to itself, as its first letter has it. */
export const beginsIsolate = '\u2068';
/** Ends it. */
export const endsIsolate = '\u2069';

/** Scripts that are written from the right. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Adlam}]/u;

/** A text without what stands in it under a direction of its own. */
function withoutIsolated(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === beginsIsolate) depth += 1;
      const isOutside = depth === 0;
      if (letter === endsIsolate) depth = Math.max(0, depth - 1);
      return isOutside;
    })
    .join('');
}

/**
 * The direction of a text, by its first letter, as browsers do for `dir="auto"`: letters that are isolated count where there
 * are no others. A text without letters goes from the left.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = withoutIsolated(text).match(/\p{L}/u)?.[0] ?? text.match(/\p{L}/u)?.[0] ?? '';
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** Whether any letter of a text is written from the right. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Whether a text is so short that beside others it stands where they stand, whatever its script: a name, not a sentence. */
export function isShort(text: Runs): boolean {
  return plainText(text).length <= 60;
}
