import { type CardContent, type CardLine, cardLines } from '../../../exercise/card';
import { lineWords } from './line-words';

/** The lines on which one writing of a card differs from another, with what the first one says. */
export function cardDifference(
  written: CardContent,
  other: CardContent,
): { line: CardLine; words: string }[] {
  return cardLines
    .filter((line) => lineWords(written, line) !== lineWords(other, line))
    .map((line) => ({ line, words: lineWords(written, line) }));
}
