import { clock } from './clock';
import { isoDay } from './iso-day';
import { monthOf, monthPattern } from './month-words';
import type { ReadAs } from './time-read';

const after = '(?:[T ,;]+(?:AT |A |UM |AS |LAS |KL )?(?<clock>.+))?$';
const notations: readonly { pattern: RegExp; order: 'year first' | 'day first' | 'in doubt' }[] = [
  {
    pattern: new RegExp(`^(?<y>\\d{4})[-/.](?<b>\\d{1,2})[-/.](?<a>\\d{1,2})${after}`, 'u'),
    order: 'year first',
  },
  {
    pattern: new RegExp(`^(?<a>\\d{1,2})\\.\\s?(?<b>\\d{1,2})\\.\\s?(?<y>\\d{4}|\\d{2})?${after}`, 'u'),
    order: 'day first',
  },
  {
    pattern: new RegExp(`^(?<a>\\d{1,2})[/-](?<b>\\d{1,2})[/-](?<y>\\d{4}|\\d{2})${after}`, 'u'),
    order: 'in doubt',
  },
  {
    pattern: new RegExp(
      `^(?<a>\\d{1,2})(?:ST|ND|RD|TH|ER|\\.|º)?[ -]?(?:DE )?(?<word>${monthPattern})\\.?,?(?:[ -]?(?:DE )?(?<y>(?:19|20)\\d{2}|\\d{2}(?![\\d:.H])))?${after}`,
      'u',
    ),
    order: 'day first',
  },
  {
    pattern: new RegExp(
      `^(?<word>${monthPattern})\\.? (?<a>\\d{1,2})(?:ST|ND|RD|TH)?,?(?: (?<y>(?:19|20)\\d{2}))?${after}`,
      'u',
    ),
    order: 'day first',
  },
];

/** Reads a date with or without a time, given in capitals without accents. null where it is none. The day stays out where day and month may be either. */
export function date(capitals: string): (ReadAs & { inDoubt?: true }) | null {
  for (const { pattern, order } of notations) {
    const groups = pattern.exec(capitals)?.groups;
    if (!groups) continue;
    const time = groups.clock ? clockOf(groups.clock.trim()) : { minute: null };
    if (!time) continue;
    const one = Number(groups.a);
    const other = groups.word ? monthOf(groups.word) : Number(groups.b);
    const inDoubt = order === 'in doubt' && one <= 12 && other <= 12 && one !== other;
    const monthFirst = order === 'in doubt' && other > 12;
    const year = groups.y === undefined ? null : Number(groups.y);
    const exists = monthFirst ? isoDay(year ?? 2024, one, other) : isoDay(year ?? 2024, other, one);
    if (!exists) continue;
    return {
      ...time,
      as: 'date',
      ...(year === null || inDoubt ? {} : { day: exists }),
      ...(inDoubt ? { inDoubt: true as const } : {}),
    };
  }
  return null;
}

/** A time behind a date may have an offset with a minus, which by itself would be a span. */
function clockOf(written: string): ReadAs | null {
  const [, time = '', zone = ''] = /^(\d{1,2}:\d{2}:\d{2}(?:\.\d+)?)(-\d{2}:?\d{2})$/u.exec(written) ?? [];
  const read = time ? clock(time) : null;
  return read ? { ...read, zone } : clock(written);
}
