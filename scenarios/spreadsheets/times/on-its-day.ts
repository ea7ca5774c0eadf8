import { isBlank, plainWords } from '../plain-words';
import type { Cell } from '../sheet';
import { readTime } from './read-time';
import { dayMinutes, type TimeRead } from './time-read';

const dayWords = /\b(?:day|exday|jour|tag|ubungstag|dia|giorno|dag)\b|день|يوم/u;

/**
 * Puts a time of day together with the day that stands in another column: a date, D+1, or the number of a day under a
 * heading that says so. What is no time of day, or stands beside no day that can be read, stays as it is.
 *
 * @param date what stands in the column of days
 * @param heading what stands above it
 */
export function onItsDay(read: TimeRead, date: Cell | undefined, heading: string | null): TimeRead {
  const { time } = read;
  if (time.as !== 'wall' || time.minute === null || read.doubt || !date || isBlank(date.text)) return read;
  const at = dayOf(date, heading);
  if ('doubt' in at) return { time, doubt: { code: 'time-doubtful', why: at.doubt } };
  if ('day' in at) return { time: { ...time, as: 'date', day: at.day } };
  return 'from' in at ? { time: { ...time, as: 'relative', minute: at.from + time.minute } } : read;
}

type Day = { day: string } | { from: number } | { doubt: string } | { none: true };

function dayOf(date: Cell, heading: string | null): Day {
  const number = /^\s*(\d{1,2})\s*$/u.exec(date.text)?.[1];
  if (number !== undefined && Number(number) > 0 && dayWords.test(plainWords(heading ?? '')))
    return { from: (Number(number) - 1) * dayMinutes };
  const { time, doubt } = readTime(date, false);
  const quotedDate = `the date “${date.text.trim().slice(0, 40)}” beside it`;
  if (doubt) return { doubt: `${quotedDate} is not clear, because ${doubt.why}` };
  if (time.as === 'date' && time.minute === null && time.day !== undefined) return { day: time.day };
  if (time.as === 'relative' && time.minute !== null && time.minute % dayMinutes === 0)
    return { from: time.minute };
  return { none: true };
}
