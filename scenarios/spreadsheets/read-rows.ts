import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import { classifyRow } from './classify-row';
import { lettersOf } from './column-letters';
import { valuesBelow } from './column-values';
import type { Header } from './find-header';
import { isKnownType } from './known-types';
import type { Columns } from './map-columns';
import { mergedValues } from './merged-values';
import { type RowReading, readInject } from './read-inject';
import { maybeSeveral, namesAlone } from './recipients';
import { rowsAbove } from './rows-above';
import type { Sheet, SheetRow } from './sheet';
import { countsMinutes } from './times/read-time';
import { warnOfBoxes, warnOfError, warnOfLeft } from './warn-of-left';
import { warnOfOrder } from './warn-of-order';
import { quoted, type Warnings } from './warnings';

/** Keys that a cell over several rows does not fill: two injects never share an id or a text. */
const ownOnly: ReadonlySet<SpreadsheetKey> = new Set(['id', 'number', 'title', 'text']);

/** Reads every row below the headings, in order; whatever becomes no inject is warned of. */
export function readRows(
  sheet: Sheet,
  header: Header | null,
  columns: Columns,
  warnings: Warnings,
): ImportedInject[] {
  const first = header ? Math.max(...header.rows) : 0;
  const leading = rowsAbove(sheet, header, warnings);
  const reading = readingOf(sheet, header, columns);
  const injects: ImportedInject[] = [];
  const sections = new Map<ImportedInject, number>();
  let section = leading;
  let part = 0;
  const boxes: number[] = [];
  for (const row of sheet.rows.filter(({ row: number }) => number > first)) {
    const kind = classifyRow(sheet, row, header, columns);
    if (kind.kind === 'section') {
      section = kind.text;
      part += 1;
    }
    if (kind.kind !== 'inject') {
      if (kind.kind === 'boxes') boxes.push(row.row);
      warnOfLeft(row, kind, warnings);
      continue;
    }
    const inject = takeIn(row, kind, reading, section, warnings);
    injects.push(inject);
    sections.set(inject, part);
  }
  warnOfBoxes(boxes, warnings);
  warnOfTypes(injects, columns, warnings);
  warnOfRecipients(injects, columns, warnings);
  for (const column of reading.values.used) {
    warnings.add(
      'merged-cells',
      null,
      lettersOf(column),
      `Cells of column ${lettersOf(column)} reach over several rows: each of these rows was given what they say. Check them.`,
    );
  }
  warnOfOrder(injects, (inject) => sections.get(inject) ?? 0, columns, warnings);
  return injects;
}

function readingOf(sheet: Sheet, header: Header | null, columns: Columns): RowReading {
  const { at } = columns;
  const fillable = Object.entries(at)
    .filter(([key]) => !ownOnly.has(key as SpreadsheetKey))
    .map(([, column]) => column);
  return {
    columns,
    values: mergedValues(sheet, new Set(fillable)),
    known: namesAlone(at.to === undefined ? [] : valuesBelow(sheet, header, at.to)),
    inMinutes: countsMinutes(columns.mapped.time?.heading ?? null),
  };
}

function takeIn(
  row: SheetRow,
  kind: { isContinuation?: true },
  reading: RowReading,
  section: string | null,
  warnings: Warnings,
): ImportedInject {
  const { add } = warnings;
  const { inject, doubt } = readInject(row, reading, section);
  const { at, mapped } = reading.columns;
  const number = row.row;
  for (const { column, text, error, unsaved } of row.cells) {
    if (error) warnOfError(number, column, text, warnings);
    if (unsaved)
      add(
        'formula-without-value',
        number,
        lettersOf(column),
        `Cell ${lettersOf(column)}${number} has a formula whose value was not saved, and was read as empty: open the file in a spreadsheet program, save it, and read it again.`,
      );
  }
  if (row.hidden)
    add('row-hidden', number, null, `Row ${number} is hidden in the sheet and was read all the same.`);
  const column = mapped.time?.column ?? null;
  if (doubt)
    add(
      doubt.code,
      number,
      column,
      `The time ${quoted(inject.time)} in row ${number} needs a look: ${doubt.why}.`,
    );
  else if (at.time !== undefined && inject.when.as === 'none')
    add('time-missing', number, column, `Row ${number} has no time.`);
  if ((at.to !== undefined || reading.columns.marks.length > 0) && inject.to.length === 0)
    add('no-recipient', number, mapped.to?.column ?? null, `Row ${number} names no recipient.`);
  if (at.text !== undefined && inject.text === '')
    add('no-text', number, mapped.text?.column ?? null, `Row ${number} has a title and no text.`);
  if (inject.method && /^\?+$/u.test(inject.method))
    add(
      'type-unknown',
      number,
      mapped.method?.column ?? null,
      `Row ${number} has ${quoted(inject.method)} where its way of delivery should stand.`,
    );
  if (kind.isContinuation)
    add(
      'question',
      number,
      null,
      `Row ${number} has only a text: if it belongs to the row above, put the two together in the sheet.`,
    );
  return inject;
}

function warnOfTypes(injects: readonly ImportedInject[], { mapped }: Columns, { add }: Warnings): void {
  const seen = new Map<string, { row: number; count: number }>();
  for (const { type, row } of injects) {
    if (type === undefined || isKnownType(type)) continue;
    seen.set(type, { row: seen.get(type)?.row ?? row, count: (seen.get(type)?.count ?? 0) + 1 });
  }
  for (const [type, { row, count }] of seen) {
    const many = count === 1 ? `row ${row}` : `${count} rows, the first of which is ${row}`;
    add(
      'type-unknown',
      row,
      mapped.type?.column ?? null,
      `The type ${quoted(type)} of ${many} is not known here: it is kept as text and means nothing to the exercise.`,
    );
  }
}

function warnOfRecipients(injects: readonly ImportedInject[], { mapped }: Columns, { add }: Warnings): void {
  const seen = new Set<string>();
  for (const { to, row } of injects) {
    for (const name of to.filter(maybeSeveral)) {
      if (seen.has(name)) continue;
      seen.add(name);
      add(
        'recipient-doubtful',
        row,
        mapped.to?.column ?? null,
        `${quoted(name)} in row ${row} was taken for one recipient: if it is several, part them with semicolons.`,
      );
    }
  }
}
