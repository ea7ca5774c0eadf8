/** How much of a card stands on the room screen. */
export interface CardDetail {
  /** All of its sentences and who signed; else the first sentence: what is used, to what end, by what, on whom. */
  isWhole: boolean;
  /** The longest target in characters; 0 for all of it. */
  targetMax: number;
}

const first = { isWhole: false };
/** From most to least. Below the first sentence only the target, which people write themselves, is shortened. */
const levels: CardDetail[] = [
  { isWhole: true, targetMax: 0 },
  { ...first, targetMax: 0 },
  { ...first, targetMax: 90 },
  { ...first, targetMax: 48 },
  { ...first, targetMax: 28 },
];
/** With more cards than this none is shown whole: what is compared are the first sentences. */
const wholeUpTo = 4;

/** The levels of detail to try for so many cards, in their order. */
export function cardDetails(cards: number): CardDetail[] {
  return cards <= wholeUpTo ? levels : levels.slice(1);
}
