import { format, getFormatDateInfo } from 'numfmt';
import type { Cell } from '../../../scenarios/spreadsheets/sheet';

/** Days between the calendars that spreadsheets count from. */
const between1900and1904 = 1462;

const kinds = new Map<string, Cell['shows'] | null>();

/** A number as the sheet shows it: 1 with the pattern 000 is 001, which matters for ids. */
export function shownNumber(
  number: number,
  pattern: string,
  date1904: boolean,
): Pick<Cell, 'text' | 'number' | 'shows'> {
  const shows = kindOf(pattern);
  const days = date1904 && shows && (number >= 1 || shows !== 'time') ? number + between1900and1904 : number;
  const text = pattern === 'General' || pattern === '@' ? plain(number) : shown(pattern, days);
  return shows ? { text, number: days, shows } : { text, number };
}

function plain(number: number): string {
  return String(Number(number.toPrecision(15)));
}

function shown(pattern: string, number: number): string {
  try {
    return format(pattern, number, { throws: true }).trim() || plain(number);
  } catch {
    return plain(number);
  }
}

/** Whether a pattern shows a date, a time of day or both; null where neither. */
function kindOf(pattern: string): Cell['shows'] | null {
  const known = kinds.get(pattern);
  if (known !== undefined) return known;
  const kind = lookedAt(pattern);
  kinds.set(pattern, kind);
  return kind;
}

function lookedAt(pattern: string): Cell['shows'] | null {
  try {
    const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(pattern);
    const [isDate, isTime] = [year || month || day, hours || minutes || seconds];
    if (isDate) return isTime ? 'date-time' : 'date';
    return isTime ? 'time' : null;
  } catch {
    return null;
  }
}
