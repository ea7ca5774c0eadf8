import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import { areCodes, valuesBelow } from './column-values';
import type { Header } from './find-header';
import { otherHeadings } from './headings/filler-words';
import { plainWords } from './plain-words';
import type { Sheet } from './sheet';
import { readTime } from './times/read-time';

interface Look {
  column: number;
  values: string[];
  /** Mean length. */
  length: number;
  /** Share of readable times. */
  times: number;
  /** Share of different values. */
  different: number;
}

/**
 * Guesses columns by what stands in them: times, then ids, then the longest texts, then titles beside them. Under
 * headings only what they left out, and only a time.
 */
export function guessByContent(
  sheet: Sheet,
  header: Header | null,
  at: Partial<Record<SpreadsheetKey, number>>,
): [SpreadsheetKey, number][] {
  const taken = new Set(Object.values(at));
  const looks = columnsOf(sheet)
    .filter(
      (column) => !taken.has(column) && !otherHeadings.has(plainWords(header?.headings.get(column) ?? '')),
    )
    .map((column) => lookAt(sheet, header, column))
    .filter(({ values }) => values.length > 0);
  const guesses: [SpreadsheetKey, number][] = [];
  const take = (key: SpreadsheetKey, look: Look | undefined) => {
    if (!look) return;
    guesses.push([key, look.column]);
    looks.splice(looks.indexOf(look), 1);
  };
  if (at.time === undefined)
    take(
      'time',
      most(
        looks.filter(({ times }) => times >= (header ? 0.8 : 0.5)),
        ({ times }) => times,
      ),
    );
  if (header) return guesses;
  take(
    'id',
    looks.find(({ values, different }) => different === 1 && values.length > 1 && areCodes(values)),
  );
  const texts = looks.filter(({ values }) => !values.every((value) => /^[\d.,\s]*$/u.test(value)));
  const text = most(
    texts.filter(({ length }) => length >= 6),
    ({ length }) => length,
  );
  const title = most(
    texts.filter((look) => look !== text && look.length >= 4 && look.different >= 0.5),
    (look) => look.different - Math.abs(look.column - (text?.column ?? 0)) / 100,
  );
  take('text', text);
  take('title', title);
  return guesses;
}

function columnsOf(sheet: Sheet): number[] {
  return [...new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
}

function lookAt(sheet: Sheet, header: Header | null, column: number): Look {
  const values = valuesBelow(sheet, header, column);
  const from = header ? Math.max(...header.rows) : 0;
  const cells = sheet.rows
    .filter(({ row }) => row > from)
    .flatMap(({ cells: all }) => all.filter((cell) => cell.column === column));
  const times = cells.slice(0, 200).filter((cell) => {
    const isInteger = /^\s*\d+\s*$/u.test(cell.text) && !cell.shows;
    const read = readTime(cell, false);
    return !isInteger && read.time.as !== 'none' && read.time.minute !== null;
  }).length;
  return {
    column,
    values,
    length: values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length),
    times: times / Math.max(1, Math.min(200, values.length)),
    different: new Set(values).size / Math.max(1, values.length),
  };
}

function most(looks: readonly Look[], by: (look: Look) => number): Look | undefined {
  return looks.reduce<Look | undefined>(
    (best, look) => (!best || by(look) > by(best) ? look : best),
    undefined,
  );
}
