import { dayMinutes, type ReadAs } from './time-read';

// An offset behind a bare minus would be the end of a span: 09:00-09:30.
const zone = '(?<zone>Z|UTC|GMT|[A-Z]|(?:(?:UTC|GMT)\\s?[+-]|\\+)\\d{1,2}(?::?\\d{2})?)';
const tail = `(?:\\s*(?:HRS?|HOURS|H|UHR|LOCAL|LCL|LT|HEURES?|HORAS?|ORE|UUR))?(?:\\s*${zone})?$`;
/** Notations of a time of day, in capitals without accents. */
const notations: readonly RegExp[] = [
  new RegExp(
    `^(?<h>\\d{1,2})\\s?:\\s?(?<m>\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?<half>[AP]\\.?\\s?M\\.?)?${tail}`,
    'u',
  ),
  new RegExp(`^(?<h>\\d{1,2})\\.(?<m>\\d{2})\\s*(?<half>[AP]\\.?\\s?M\\.?)?${tail}`, 'u'),
  new RegExp(`^(?<h>\\d{1,2})\\s?H(?:\\s?(?<m>\\d{2})(?:\\s?(?:MIN|MN|M))?)?(?:\\s*${zone})?$`, 'u'),
  /^(?<h>\d{1,2})\s?UHR(?:\s?(?<m>\d{2}))?$/u,
  new RegExp(`^(?<h>\\d{1,2})(?<m>\\d{2})\\s*(?<half>[AP]\\.?\\s?M\\.?)?${tail}`, 'u'),
  /^(?<h>\d{1,2})\s*(?<half>[AP]\.?\s?M\.?)$/u,
];
const words: Record<string, number> = {
  NOON: 720,
  MIDDAY: 720,
  MIDNIGHT: 0,
  MIDI: 720,
  MINUIT: 0,
  MITTAG: 720,
  MITTERNACHT: 0,
  MEDIODIA: 720,
  MEDIANOCHE: 0,
  'MEIO-DIA': 720,
  'MEIA-NOITE': 0,
};

/** Reads a time of day, given in capitals without accents: 0930, 0930Z, 9:30 AM, 9.30, 09h00, 24:00. null where it is none. */
export function clock(capitals: string): ReadAs | null {
  const word = words[capitals];
  if (word !== undefined) return { as: 'wall', minute: word };
  for (const notation of notations) {
    const groups = notation.exec(capitals)?.groups;
    if (!groups) continue;
    const minute = minuteOf(Number(groups.h), Number(groups.m ?? 0), groups.half?.[0]);
    if (minute === null) continue;
    const written = groups.zone?.trim();
    return written ? { as: 'wall', minute, zone: written } : { as: 'wall', minute };
  }
  return null;
}

function minuteOf(hour: number, minute: number, half: string | undefined): number | null {
  if (minute > 59) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    return (hour % 12) * 60 + minute + (half === 'P' ? dayMinutes / 2 : 0);
  }
  const all = hour * 60 + minute;
  return all <= dayMinutes ? all : null;
}
