import { lettersOf } from './column-letters';
import type { Header } from './find-header';
import type { Columns } from './map-columns';
import { isBlank, plainWords } from './plain-words';
import type { Sheet, SheetRow } from './sheet';

/** What a row below the headings is. */
export type RowKind =
  | { kind: 'inject'; isContinuation?: true }
  | { kind: 'empty' }
  | { kind: 'header' }
  | { kind: 'section'; text: string }
  | { kind: 'marker'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'boxes'; text: string }
  | { kind: 'skipped'; why: string };

const marker =
  /^(?:startex|endex|pausex|start of exercise|end of exercise|exercise (?:start|end|starts|ends|begins)|begin(?:ning)? of exercise|debut (?:de l )?(?:d )?exercice|fin (?:de l )?(?:d )?exercice|ubungsbeginn|ubungsende|inicio del ejercicio|fin del ejercicio|inicio do exercicio|fim do exercicio|break|coffee break|lunch|lunch break|pause|pause dejeuner|mittagspause|hot ?wash|end of day|fin de journee)(?: \d+| day \d+)?$/u;
const note =
  /^(?:(?:grand )?totals?\b|page \d+|total injects|sous total|summe|gesamt|end of (?:msel|list|document)|for official use only|fouo|unclassified|exercise exercise exercise|exercise only|restricted|confidential|printed|legend\b|key\b)/u;

/** Tick boxes, as spreadsheets save them. */
const box = /^(?:TRUE|FALSE|VRAI|FAUX|WAHR|FALSCH|VERDADERO|FALSO|VERDADEIRO|VERO|[☐☑☒□■✓✔✗✘])$/u;

/** Decides what a row below the headings is, by what stands where in it. */
export function classifyRow(sheet: Sheet, row: SheetRow, header: Header | null, columns: Columns): RowKind {
  const filled = row.cells.filter(({ text, error }) => !isBlank(text) && !error);
  if (filled.length === 0) return { kind: 'empty' };
  if (header && repeats(filled, header)) return { kind: 'header' };
  const { at } = columns;
  const saidIn = (column: number | undefined) =>
    filled.find((cell) => cell.column === column)?.text.trim() ?? '';
  const [title, text, id] = [saidIn(at.title), saidIn(at.text), saidIn(at.id)];
  const texts = [...new Set(filled.map((cell) => cell.text.trim()))];
  const only = texts.length === 1 ? (texts[0] ?? '') : null;
  if (texts.every((each) => box.test(each))) return { kind: 'boxes', text: texts.join(', ') };
  if (only !== null && note.test(plainWords(only))) return { kind: 'note', text: only };
  if (only !== null && marker.test(plainWords(only)) && saidIn(at.to) === '')
    return { kind: 'marker', text: only };
  if (only !== null && isSection(sheet, row, filled, columns)) return { kind: 'section', text: only };
  const said = title || text;
  if (id === '' && isMarker(title, text) && saidIn(at.to) === '') return { kind: 'marker', text: said };
  const isAlone = id === '' && saidIn(at.to) === '' && saidIn(at.time) === '';
  if (isAlone && /^(?:(?:grand |sub )?totals?|sous total|summe|gesamt|totale)$/u.test(plainWords(said)))
    return { kind: 'note', text: texts.join(' | ') };
  if (said === '')
    return { kind: 'skipped', why: whySkipped(filled, columns, saidIn(at.method) || saidIn(at.type)) };
  const isLone = filled.length === 1 && Object.keys(at).length > 2;
  return isLone ? { kind: 'inject', isContinuation: true } : { kind: 'inject' };
}

function isMarker(title: string, text: string): boolean {
  const said = [title, text].filter(Boolean);
  return said.length > 0 && said.every((each) => marker.test(plainWords(each)));
}

function repeats(filled: SheetRow['cells'], { headings }: Header): boolean {
  if (filled.length < Math.min(2, headings.size)) return false;
  return filled.every(
    ({ column, text }) =>
      plainWords(headings.get(column) ?? '') === plainWords(text) && plainWords(text) !== '',
  );
}

/**
 * One text alone in a row parts the list, unless it stands where an inject has its text. In the first column, over
 * merged cells, or where an inject has a number, it is a section.
 */
function isSection(sheet: Sheet, row: SheetRow, filled: SheetRow['cells'], { at, others }: Columns): boolean {
  const columns = [...Object.values(at), ...others.map(({ number }) => number)];
  if (columns.length <= 1) return false;
  const column = filled[0]?.column ?? 0;
  const isMerged = sheet.merged.some(
    (cells) =>
      cells.fromRow <= row.row &&
      cells.toRow >= row.row &&
      cells.fromColumn <= column &&
      cells.toColumn > cells.fromColumn &&
      cells.toColumn >= column,
  );
  if (isMerged || filled.length > 1) return true;
  const text = filled[0]?.text.trim() ?? '';
  const isFirst = column === Math.min(...columns);
  if (column === at.text || column === at.title) {
    const isOnlyText = Object.keys(at).length <= 2;
    return isFirst && !isOnlyText && text.length <= 90 && !/[.!?]$/u.test(text);
  }
  // A number or a time alone is a row that somebody began.
  const isBegun = (column === at.id || column === at.time || column === at.number) && !/\p{L}{3}/u.test(text);
  return (
    !isBegun &&
    (isFirst || column === at.id || column === at.phase || column === at.time || column === at.date)
  );
}

function whySkipped(filled: SheetRow['cells'], { at }: Columns, type: string): string {
  const names = Object.entries(at);
  const holds = filled
    .map(({ column, text }) => {
      const key = names.find(([, number]) => number === column)?.[0];
      const shown = text.trim().replace(/\s+/gu, ' ');
      return `${key ?? `column ${lettersOf(column)}`} “${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}”`;
    })
    .slice(0, 4)
    .join(', ');
  const unknown = /^\?+$/u.test(type) ? `the type “${type}” is not known, and ` : '';
  return `${unknown}there is neither a title nor a text; it holds ${holds}`;
}
