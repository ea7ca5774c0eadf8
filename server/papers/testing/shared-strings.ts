import { filesIn } from './files-in';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The texts of a workbook as Excel reads them: entities resolved, and `_x0041_` taken for the character. */
export function sharedStrings(workbook: Uint8Array): string[] {
  const xml = filesIn(workbook)['xl/sharedStrings.xml'] ?? '';
  return [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) =>
    text
      .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
      .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
