/** The paragraphs of a text, as they are numbered: what stands between line breaks, without empty lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Where a phrase went, and where one writes on. */
export interface Inserted {
  text: string;
  cursor: number;
}

/**
 * Puts a drafting phrase where the cursor is, in place of what is selected. Behind a finished line it opens a paragraph
 * of its own; inside a line it keeps its distance from the words before it.
 */
export function insertPhrase(text: string, from: number, to: number, phrase: string): Inserted {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const isLineStart = before === '' || before.endsWith('\n');
  const isLineEnd = after === '' || after.startsWith('\n');
  const lead = isLineStart ? '' : isLineEnd ? '\n\n' : /\s$/.test(before) ? '' : ' ';
  const start = isLineStart || lead !== '\n\n' ? before : before.trimEnd();
  const written = `${start}${lead}${phrase} `;
  return { text: written + (isLineEnd ? after : after.trimStart()), cursor: written.length };
}

/**
 * The numbers of paragraphs that people name, with how many people name each: "paragraph 4", "paragraphs 2".
 * @param word how a paragraph is called in the language of the page
 */
export function namedParagraphs(texts: string[], word: string): Map<number, number> {
  const pattern = new RegExp(`${word}s?\\s+(\\d{1,2})`, 'giu');
  const named = new Map<number, number>();
  for (const text of texts) {
    const numbers = new Set([...text.matchAll(pattern)].map((match) => Number(match[1])));
    for (const number of numbers) named.set(number, (named.get(number) ?? 0) + 1);
  }
  return named;
}
