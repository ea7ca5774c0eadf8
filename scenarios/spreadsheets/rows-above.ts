import type { Header } from './find-header';
import { isBlank, plainWords } from './plain-words';
import type { Sheet, SheetRow } from './sheet';
import { quoted, type Warnings } from './warnings';

const part =
  /^(?:module|phase|part|move|stage|act|vignette|session|block|round|turn|day|exday|jour|journee|partie|etape|acte|seance|tag|teil|abschnitt|runde|dia|fase|etapa|parte|modulo|giorno|giornata|dag|deel|dzien|etap|faza|день|этап|фаза|етап|اليوم|المرحلة) (?:\d+|[ivx]+|[a-f]|one|two|three|first)\b/u;

/**
 * Tells of each row above the headings. The last of them may be the heading of the first section: Module 1 stands over the
 * headings where each module repeats them.
 *
 * @returns the section that the first rows belong to; null where they belong to none
 */
export function rowsAbove(sheet: Sheet, header: Header | null, { add }: Warnings): string | null {
  if (!header) return null;
  const last = Math.max(...header.rows);
  const above = sheet.rows.filter(
    (row) => row.row <= last && !header.rows.includes(row.row) && textsOf(row).length > 0,
  );
  const section = sectionOf(above.at(-1));
  for (const row of above) {
    const said = quoted(textsOf(row).join(' | '));
    if (section !== null && row === above.at(-1))
      add('section-row', row.row, null, `Row ${row.row} was taken for the heading of a section: ${said}.`);
    else
      add('note-row', row.row, null, `Row ${row.row} stands above the headings and was left out: ${said}.`);
  }
  return section;
}

const textsOf = ({ cells }: SheetRow) =>
  cells.filter(({ text }) => !isBlank(text)).map(({ text }) => text.trim());

function sectionOf(row: SheetRow | undefined): string | null {
  const texts = row ? [...new Set(textsOf(row))] : [];
  const [text = ''] = texts;
  return texts.length === 1 && part.test(plainWords(text)) ? text : null;
}
