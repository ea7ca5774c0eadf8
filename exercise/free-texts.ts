import { choiceTexts } from './free-texts/choices';
import type { FreeText } from './free-texts/free-text';
import { staffTexts } from './free-texts/staff';
import { talkTexts } from './free-texts/talk';
import { textsBeforeBodies } from './free-texts/texts-before-bodies';
import type { State } from './state';

export { type FreeText, type FreeTextKind, freeTextKinds } from './free-texts/free-text';

/**
 * What people typed, as far as a view holds it: what a review reads before anything leaves as a file. Each text has an
 * item that stays the same, so that a decision about it holds. The scenario's own words are nobody's to review.
 */
export function freeTextsOf(view: State): FreeText[] {
  return [...choiceTexts(view), ...textsBeforeBodies(view), ...talkTexts(view), ...staffTexts(view)].filter(
    ({ text }) => text.trim() !== '',
  );
}

/** Whether somebody typed a text under this item. */
export function hasFreeText(view: State, item: string): boolean {
  return freeTextsOf(view).some((one) => one.item === item);
}

/** The texts that a review left out, in their words of now. */
export function textsLeftOut(view: State): string[] {
  const { leftOut } = view.improvement;
  if (leftOut.length === 0) return [];
  const out = new Set(leftOut);
  return freeTextsOf(view)
    .filter(({ item }) => out.has(item))
    .map(({ text }) => text);
}
