import { isBlank } from '../plain-words';
import type { Cell } from '../sheet';
import { dayOfSerial } from './iso-day';
import { minuteOfSerial, numberAsSerial } from './serial';
import { dayMinutes, type ReadAs, type TimeRead } from './time-read';
import { writtenTime } from './written-time';

/** True where a column's heading says that plain numbers in it are minutes from the start. */
export function countsMinutes(heading: string | null): boolean {
  return /\b(?:min|mins|minutes?|minuten|minutos?|t\s?\+|t time|elapsed|offset|relative)(?:\b|$|\W)/iu.test(
    heading ?? '',
  );
}

/**
 * Reads the time of an inject. What the sheet shows is kept as it is; nothing is guessed: where two readings fit, the
 * minute stays open and the doubt is said.
 *
 * @param cell what stands in the column of times; undefined where nothing does
 * @param inMinutes the heading says that plain numbers are minutes from the start
 */
export function readTime(cell: Cell | undefined, inMinutes: boolean): TimeRead {
  const text = cell?.text ?? '';
  if (!cell || isBlank(text)) {
    return { time: { as: 'none', text, minute: null } };
  }
  if (cell.error)
    return {
      time: { as: 'none', text, minute: null },
      doubt: { code: 'time-not-understood', why: 'the sheet shows an error there' },
    };
  const isPlainNumber = /^\s*-?\d+(?:[.,]\d+)?\s*$/u.test(text);
  if (inMinutes && isPlainNumber && !cell.shows) {
    return { time: { as: 'relative', text, minute: Math.round(Number(text.trim().replace(',', '.'))) } };
  }
  if (cell.number === undefined) return writtenTime(text);
  const read = cell.shows ? dated(cell.number, cell.shows) : plainNumber(cell.number);
  if (!read) return writtenTime(text);
  const { as, minute, ...more } = read;
  return { time: { as, text, minute, ...more } };
}

function dated(number: number, shows: NonNullable<Cell['shows']>): ReadAs | null {
  if (number < 0) return null;
  const minute = Math.floor(minuteOfSerial(number) + 1 / 120);
  if (shows === 'time') {
    if (number === 1) return { as: 'wall', minute: dayMinutes };
    // Hours are counted on past a day only by a format that sums them; a date behind a time of day is left out.
    if (number > 1 && number < 100)
      return { as: 'relative', minute: Math.floor(number * dayMinutes + 1 / 120) };
    return { as: 'wall', minute };
  }
  const day = dayOfSerial(number);
  const hasTime = shows === 'date-time' || !Number.isInteger(number);
  return { as: 'date', minute: hasTime ? minute : null, ...(day ? { day } : {}) };
}

function plainNumber(number: number): ReadAs | null {
  return numberAsSerial(number);
}
