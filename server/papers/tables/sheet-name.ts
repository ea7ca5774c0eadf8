const max = 31;

/**
 * A name that every spreadsheet program takes for a sheet: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe
 * at either end, not `History`, which Excel keeps for itself, and unlike the others whatever their case.
 */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const plain = wanted
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '');
  const usable = plain === '' || plain.toLowerCase() === 'history' ? `Sheet ${plain}`.trim() : plain;
  const lower = taken.map((name) => name.toLowerCase());
  for (let count = 1; ; count += 1) {
    const name = shortened(usable, count === 1 ? '' : ` (${count})`);
    if (!lower.includes(name.toLowerCase())) return name;
  }
}

function shortened(name: string, behind: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    if (kept.length + segment.length > max - behind.length) break;
    kept += segment;
  }
  return kept.trim().replace(/'+$/u, '') + behind;
}
