import { isoDay } from './iso-day';
import { monthOf, monthPattern } from './month-words';
import type { ReadAs } from './time-read';

const group = new RegExp(
  `^(?:DTG:?\\s*)?(?<d>\\d{2})\\s?(?<h>\\d{2}):?(?<m>\\d{2})\\s?(?<zone>[A-Z])?\\s?(?:(?<month>${monthPattern})\\.?\\s?(?<year>\\d{4}|\\d{2})?)?$`,
  'u',
);

/** Reads a military date-time group, given in capitals without accents: 231015ZNOV26, 231015Z NOV, 231015Z. null where it is none. */
export function dateTimeGroup(capitals: string): ReadAs | null {
  const groups = group.exec(capitals)?.groups;
  // Six digits alone may be a time with seconds.
  if (!groups || !(groups.zone || groups.month)) return null;
  const [day, hour, minute] = [Number(groups.d), Number(groups.h), Number(groups.m)];
  if (day < 1 || day > 31 || minute > 59 || hour * 60 + minute > 1440) return null;
  const month = groups.month ? monthOf(groups.month) : 0;
  const iso = month && groups.year ? isoDay(Number(groups.year), month, day) : undefined;
  return {
    as: 'dtg',
    minute: hour * 60 + minute,
    ...(iso ? { day: iso } : {}),
    ...(groups.zone ? { zone: groups.zone } : {}),
  };
}
