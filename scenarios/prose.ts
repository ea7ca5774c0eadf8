/**
 * Tag for prose in data files: lines of one paragraph are joined by a space, an empty line parts paragraphs, and a line
 * that begins with "- " or a number stays a line of its own, so that Markdown lists survive. Straight apostrophes become
 * typographic ones.
 */
export function prose(strings: TemplateStringsArray): string {
  const paragraphs = strings
    .join('')
    .trim()
    .split(/\n\s*\n/);
  return paragraphs
    .map((paragraph) =>
      paragraph
        .trim()
        .replace(/\s*\n\s*(?!- |\d+\. |\s)/g, ' ')
        .replace(/\s*\n\s*/g, '\n'),
    )
    .join('\n\n')
    .replaceAll("'", '’');
}
