import { clock } from './clock';
import { dayMinutes, type ReadAs } from './time-read';

/** What stands for a point from which people count, and the letter that is read instead. */
const anchors: readonly [RegExp, string][] = [
  [
    /\b(?:D[- ]?DAY|DAY D|JOUR[- ]J|J[- ]DAY|D[- ]TAG|TAG D|X[- ]TAG|TAG X|DIA D|D[- ]?DAG|GIORNO G)\b/gu,
    'D',
  ],
  [/\b(?:H[- ]?HOUR|HOUR H|HEURE H|STUNDE H|HORA H|ORA H)\b/gu, 'H'],
  [
    /\b(?:STARTEX|START OF EXERCISE|EXERCISE START|COMEX|DEBEX|DEBUT(?: D['’ ]?EXERCICE)?|UBUNGSBEGINN|BEGINN|INICIO(?: DEL EJERCICIO)?|START)\b/gu,
    'T',
  ],
];
const units: Record<string, number> = {
  D: dayMinutes,
  J: dayMinutes,
  G: dayMinutes,
  W: 7 * dayMinutes,
  H: 60,
  M: 1,
  T: 1,
  E: 1,
  X: 1,
  S: 1,
};
const unit =
  "(?:D(?:AYS?)?|J(?:OURS?)?|T(?:AGE?)?|DIAS?|H(?:RS?|OURS?|EURES?|ORAS?)?|STD|M(?:IN(?:S|UTE[NS]?|UTOS?)?|N)?|W(?:KS?|EEKS?)?|')";
// `1 H` before a sign begins the next term: D+1 H+2.
const counted = `(?:\\d+(?:[.,]\\d+)?(?:${unit}(?![A-Z])|\\s${unit}(?![A-Z]|\\s?[+-]))\\s?)+`;
const amount = `(?:\\d+:\\d{2}(?::\\d{2})?|${counted}|\\d+\\s?H\\s?\\d{2}(?!\\d)|\\d+)`;
const term = new RegExp(`^([TEXSDJGHMW])?\\s*([+-])\\s*(${amount})(?![\\d:])`, 'u');
const zero = /^([TEXDJGH])(?:\s*=?\s*0+)?(?=$|[\s,/@(])/u;
const numberedDay = /^(?:DAY|JOUR|TAG|DIA|GIORNO|DAG|EXDAY)\s*(\d{1,2})\b/u;
const bareMinutes = /^(\d+)\s?(?:MIN(?:S|UTE[NS]?|UTOS?)?\.?|MN|')$/u;
const between = /^(?:[\s,;/@&]|\b(?:AT|AM|UM|A|AS|LAS|LES|AND|ET|UND|E|Y)\b(?=\s))+/u;

/**
 * Reads a time that is counted from a day, an hour or the start, given in capitals without accents: T+5, D+1 H+2 M-5, J-1, J+1 09h00,
 * STARTEX+30, Day 2 10:00. Plain numbers after T, E, X, S and + are minutes, after D and J days, after H hours. null where it is none.
 */
export function relative(capitals: string): ReadAs | null {
  const end = /^(?:ENDEX|FINEX|END OF EXERCISE|FIN D['’ ]?EXERCICE)\b/u.test(capitals);
  if (end) return { as: 'relative', minute: null };
  const bare = bareMinutes.exec(capitals) ?? /^MINUTE (\d+)$/u.exec(capitals);
  if (bare) return { as: 'relative', minute: Number(bare[1]) };
  let rest = anchors.reduce((text, [words, letter]) => text.replace(words, letter), capitals).trim();
  let minute = 0;
  let isRelative = false;
  while (rest !== '') {
    const read = nextTerm(rest);
    if (!read) return isRelative ? withClock(minute, rest) : null;
    isRelative = true;
    minute = read.minute === null ? Number.NaN : minute + read.minute;
    rest = rest.slice(read.length).replace(between, '');
  }
  return isRelative ? { as: 'relative', minute: Number.isNaN(minute) ? null : minute } : null;
}

function withClock(minute: number, rest: string): ReadAs | null {
  const time = clock(rest.trim());
  if (time?.minute == null) return null;
  return { ...time, as: 'relative', minute: Number.isNaN(minute) ? null : minute + time.minute };
}

function nextTerm(rest: string): { minute: number | null; length: number } | null {
  const day = numberedDay.exec(rest);
  if (day) return { minute: (Number(day[1]) - 1) * dayMinutes, length: day[0].length };
  const read = term.exec(rest);
  if (read) {
    const minutes = minutesOf(read[3] ?? '', units[read[1] ?? 'T'] ?? 1, read[1]);
    return {
      minute: minutes === null ? null : minutes * (read[2] === '-' ? -1 : 1),
      length: read[0].length,
    };
  }
  const nothing = zero.exec(rest);
  return nothing ? { minute: 0, length: nothing[0].length } : null;
}

/** The minutes of an amount; null where hours or minutes may be meant. */
function minutesOf(written: string, each: number, letter: string | undefined): number | null {
  const text = written.trim();
  const parted = /^(\d+):(\d{2})/u.exec(text) ?? /^(\d+)\s?H\s?(\d{2})$/u.exec(text);
  if (parted) return Number(parted[2]) > 59 ? null : Number(parted[1]) * 60 + Number(parted[2]);
  if (/^\d+$/u.test(text)) return bareAmount(text, each, letter);
  let sum = 0;
  for (const [, many = '0', name = ''] of text.matchAll(/(\d+(?:[.,]\d+)?)\s?([A-Z']+)/gu)) {
    sum += Number(many.replace(',', '.')) * unitOf(name);
  }
  return sum;
}

function bareAmount(digits: string, each: number, letter: string | undefined): number | null {
  const countsDays = each >= dayMinutes;
  if (digits.length !== 4 || countsDays || letter === 'M') return Number(digits) * each;
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  // T+0015 is fifteen minutes; T+1440 may be a day or a quarter to three.
  return (digits.startsWith('0') || letter === 'H') && minutes < 60 ? hours * 60 + minutes : null;
}

function unitOf(name: string): number {
  if (/^(?:D|J|T)/u.test(name)) return dayMinutes;
  if (name.startsWith('W')) return 7 * dayMinutes;
  return /^(?:H|S)/u.test(name) ? 60 : 1;
}
