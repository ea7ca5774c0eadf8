/** Anything that Markdown might read as more than paragraphs. Too much is fine: the reader then decides. */
const signs = [
  // Emphasis, code, links, HTML, escapes, entities, tables, strikethrough.
  /[*_`[\]<>\\|~]|&#?\w+;/,
  // Headings, lists, rules, numbers of a list, indented code, at the start of a line.
  /^\s*(#|[-+=]|\d+[.)]\s)/m,
  /^( {4}|\t)/m,
  // A line break that is meant.
  / {2}\n[ \t]*\S/,
];

/** Whether a text could be more than paragraphs when read as Markdown. */
export function hasMarkdownSigns(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}

/** The paragraphs of a text without Markdown signs, as Markdown divides them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
