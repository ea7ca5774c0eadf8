import { cellsBelow, valuesBelow } from './column-values';
import type { Header } from './find-header';
import { plainWords } from './plain-words';
import { namesAlone, recipients } from './recipients';
import type { Sheet } from './sheet';
import { modeOf } from './story/mode-of';
import { everybody } from './story/recipients-of';
import { readTime } from './times/read-time';

/** What stands in a column, as far as it tells what the column is. */
export interface ColumnLook {
  column: number;
  values: string[];
  /** Mean length. */
  length: number;
  /** Share of readable times. */
  times: number;
  /** Share of different values. */
  different: number;
  /** Short names that come again and again. */
  areNames: boolean;
  /** They are recipients for sure: several in a cell, or everybody. */
  areRecipients: boolean;
  /** Ways of delivery: phone, email, radio. */
  areMethods: boolean;
}

/** Looks at what stands in a column below the headings. */
export function lookAtColumn(sheet: Sheet, header: Header | null, column: number): ColumnLook {
  const values = valuesBelow(sheet, header, column);
  const length = values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length);
  const names = length > 80 ? null : namesIn(values.slice(0, 300));
  const areNames = names !== null && length <= 40;
  return {
    column,
    values,
    length,
    times: timesIn(sheet, header, column) / Math.max(1, Math.min(200, values.length)),
    different: new Set(values).size / Math.max(1, values.length),
    areNames,
    areRecipients: areNames && names,
    areMethods: values.length > 1 && areMostly(values.slice(0, 300), isMethod),
  };
}

/** true where recipients for sure, false where names, null where neither. */
function namesIn(values: readonly string[]): boolean | null {
  const short = values.filter((value) => /\p{L}/u.test(value) && !/[.!?…]$/u.test(value));
  if (values.length < 2 || short.length < values.length * 0.8) return null;
  const known = namesAlone(values);
  const cells = values.map((value) => recipients(value, known));
  const all = cells.flat();
  if (all.some((name) => name.split(/\s+/u).length > 5)) return null;
  const again = 1 - new Set(all.map((name) => name.toLowerCase())).size / all.length;
  const hasEverybody = values.some((value) => everybody.test(plainWords(value)));
  const areParted = cells.some((names) => names.length > 1);
  if (again < 0.25 && !hasEverybody) return null;
  return hasEverybody || (areParted && again >= 0.25);
}

const areMostly = (values: readonly string[], is: (value: string) => boolean) =>
  values.filter(is).length >= values.length * 0.6;
const isMethod = (value: string) => value.split(/\s+/u).length <= 2 && modeOf(value) !== null;

function timesIn(sheet: Sheet, header: Header | null, column: number): number {
  const cells = cellsBelow(sheet, header, column).slice(0, 200);
  const inHours = areHours(cells.map(({ text }) => text.trim()));
  return cells.filter((cell) => {
    const isInteger = /^\s*\d+\s*$/u.test(cell.text) && !cell.shows && !inHours;
    const { time } = readTime(cell, false);
    return !isInteger && time.as !== 'none' && time.minute !== null;
  }).length;
}

/** 0700, 0710, 0730: four digits each, one with a zero before it, none earlier than the one above. */
function areHours(texts: readonly string[]): boolean {
  const hours = texts.filter((text) => /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(text));
  const inOrder = hours.every((text, index) => index === 0 || text >= (hours[index - 1] ?? ''));
  const others = texts.filter((text) => /^\d+$/u.test(text)).length - hours.length;
  return hours.length > 1 && others === 0 && inOrder && hours.some((text) => text.startsWith('0'));
}
