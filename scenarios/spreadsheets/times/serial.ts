import { dayOfSerial } from './iso-day';
import { dayMinutes, type ReadAs } from './time-read';

/** 2000-01-01 and 2100-01-01: numbers between them are dates of a sheet where a time is expected. */
const [first, last] = [36_526, 73_051];

/** The minute of the day of a serial number. */
export function minuteOfSerial(number: number): number {
  return Math.round((number - Math.floor(number)) * dayMinutes * 60) / 60;
}

/** Reads a sheet's serial number for a date or a part of a day; null where a number is neither. */
export function numberAsSerial(number: number): ReadAs | null {
  if (number > 0 && number < 1) return { as: 'wall', minute: Math.floor(minuteOfSerial(number)) };
  if (number < first || number >= last) return null;
  const day = dayOfSerial(number);
  const minute = Number.isInteger(number) ? null : Math.floor(minuteOfSerial(number));
  return { as: 'date', minute, ...(day ? { day } : {}) };
}

/** The same for a number that stands as text, in capitals: a CSV file knows no formats. */
export function serial(capitals: string): ReadAs | null {
  if (!/^(?:0?[.,]\d+|\d{5}(?:[.,]\d+)?)$/u.test(capitals)) return null;
  return numberAsSerial(Number(capitals.replace(',', '.')));
}
