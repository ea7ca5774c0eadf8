/** The longest word that goes on a line as it is; longer ones are addresses, or somebody leaning on a key. */
const wordMax = 30;
/** After how many characters a longer word may break. */
const every = 10;
/** Where a line may break, unseen. */
const breakHere = '\u200B';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function broken(word: string): string {
  return [...characters.segment(word)]
    .map(({ segment }, at) => (at > 0 && at % every === 0 ? breakHere + segment : segment))
    .join('');
}

/** A text in which words that no line can hold may break; what a person counts as one character stays whole. */
export function breakable(text: string): string {
  return text.replace(/[^\s\u200B]+/gu, (word) => (word.length > wordMax ? broken(word) : word));
}
