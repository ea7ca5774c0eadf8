import { filesIn } from './files-in';

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text]) => text?.replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole) ?? '')
    .join('');
}

/** The text of a Word file, one paragraph a line. */
export function textOfDocx(file: Uint8Array): string {
  const body = filesIn(file)['word/document.xml'] ?? '';
  return body
    .split('</w:p>')
    .map((paragraph) => textIn(paragraph))
    .join('\n');
}

/** The headings of a Word file in their order, each with its level. */
export function headingsOfDocx(file: Uint8Array): { level: number; text: string }[] {
  const body = filesIn(file)['word/document.xml'] ?? '';
  return body.split('</w:p>').flatMap((paragraph) => {
    const level = paragraph.match(/<w:pStyle w:val="Heading(\d)"/u)?.[1];
    return level ? [{ level: Number(level), text: textIn(paragraph) }] : [];
  });
}
