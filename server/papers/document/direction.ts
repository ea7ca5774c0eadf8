import { plainText } from './blocks';
import type { Runs } from './document';

/** Scripts that are written from the right. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Adlam}]/u;

/** The direction of a text, by its first letter, as browsers do for `dir="auto"`. A text without letters goes from the left. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = text.match(/\p{L}/u)?.[0] ?? '';
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
