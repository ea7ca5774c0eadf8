import { clock } from './clock';
import { date } from './date';
import { dateTimeGroup } from './date-time-group';
import { relative } from './relative';
import { serial } from './serial';
import type { ReadAs, TimeRead } from './time-read';

type Doubt = TimeRead['doubt'];

/** Words that say that no time was set. */
const open =
  /^(?:TBD|TBC|TBA|\?+|AS REQUIRED|AS NEEDED|AS REQ|A\/R|ON CALL|ON REQUEST|ASAP|WHEN READY|ANY ?TIME|VARIOUS|CONTINGENCY|AD HOC|ONGOING|IF NEEDED|IF REQUIRED|A DEFINIR|A DETERMINER|SI BESOIN|SUR DEMANDE|A LA DEMANDE|BEI BEDARF|OFFEN|NACH BEDARF|POR DEFINIR|A DETERMINAR|SEGUN NECESIDAD|SE NECESSARIO|FLEXIBLE)\.?$/u;
const weekday =
  /^(?:MON|TUE|TUES|WED|THU|THUR|THURS|FRI|SAT|SUN|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE|(?:MON|DIENS|DONNERS|FREI|SAMS|SONN)TAG|MITTWOCH|MO|DI|MI|DO|FR|SA|SO|LUNES|MARTES|MIERCOLES|JUEVES|VIERNES|SABADO|DOMINGO|(?:SEGUNDA|TERCA|QUARTA|QUINTA|SEXTA)(?:-FEIRA)?)\.?,?\s+/u;
/** Words before a time of day that say nothing more. */
const clockWord = /^(?:ALLE ORE|ORE|ALLE|KL\.?|KLOKKEN|KLOCKAN|KLO|A LAS|LAS|AS|AT|UM|A) (?=\d)/u;
const roughly =
  /^(?:APPROX(?:IMATELY)?\.?|ABOUT|AROUND|CIRCA|CA?\.|CA|~|≈|VERS|ENV(?:IRON)?\.?|ETWA|GEGEN|HACIA|POR VOLTA DE|NLT|NET|NOT LATER THAN|BY|BEFORE|AFTER|FROM|AB|DES|A PARTIR DE)\s*/u;
const roughlyAfter =
  /\s*(?:\(?(?:APPROX(?:IMATELY)?|APPR|ENV(?:IRON)?|CIRCA|CA)\.?\)?|(?:\+\/-|±)\s?\d+.*)$/u;
const range = /^(.+?)\s*(?:-|\bTO\b|\bUNTIL\b|\bBIS\b|\bA\b|\bAU\b|\bHASTA\b|\bATE\b)\s*(.+)$/u;

/** Capitals without accents, one kind of minus and of digits, single spaces: what all notations are read from. */
function capitalsOf(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[–—−‐‑]/gu, '-')
    .toUpperCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Characters of the longest notation of a time, with what stands around it; a longer text is none, and cost seconds to try. */
const longest = 300;

/** Reads a time from what is written. Whatever cannot be read keeps its text, and says why. */
export function writtenTime(text: string): TimeRead {
  if (text.length > longest) return { time: { as: 'none', text, minute: null }, ...notUnderstood };
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter(Boolean);
  const whole = lines.length > 1 ? readOne(capitalsOf(lines.join(' '))) : null;
  const read = whole?.as ? whole : readOne(capitalsOf(lines[0] ?? ''));
  const { doubt, ...rest } = read;
  const several: Doubt =
    lines.length > 1 && !whole?.as && rest.as && rest.as !== 'none'
      ? { code: 'time-doubtful', why: 'several lines stand there, and the first one was taken' }
      : undefined;
  const { as = 'none', minute = null, ...more } = rest as Partial<ReadAs>;
  const time = { as, text, minute, ...more };
  const said = several ?? doubt;
  return said ? { time, doubt: said } : { time };
}

type Attempt = Partial<ReadAs> & { doubt?: Doubt };
const notUnderstood: Attempt = {
  doubt: { code: 'time-not-understood', why: 'it is no notation of a time that is known here' },
};

function readOne(capitals: string): Attempt {
  if (open.test(capitals)) {
    return { as: 'none', minute: null, doubt: { code: 'time-missing', why: 'no time was set yet' } };
  }
  const plain = plainly(capitals);
  if (plain) return plain;
  if (/^\d{6}$/u.test(capitals)) return doubtful('it may be a time with seconds or a day with a time');
  if (/^0?[.,]\d{2}$/u.test(capitals)) return doubtful('it may be a part of a day or minutes');
  if (/^\d{1,2},\d{2}$/u.test(capitals)) return doubtful('it may be a time of day or a number');
  if (/^[DJ] ?\d{1,2}\b/u.test(capitals)) return doubtful('it may be that day, or so many days after D');
  if (/^(?:HOUR|HEURE|STUNDE|HORA|WEEK|SEMAINE|WOCHE|SEMANA|MONTH|MOIS|MONAT|MES) ?\d{1,3}$/u.test(capitals))
    return doubtful('it may be that one, or so many after the start');
  if (/^\d{1,2}$/u.test(capitals)) return doubtful('it may be an hour, or minutes from the start');
  return loosely(capitals) ?? notUnderstood;
}

const doubtful = (why: string): Attempt => ({
  as: 'none',
  minute: null,
  doubt: { code: 'time-doubtful', why },
});

function plainly(capitals: string): Attempt | null {
  if (/^0[.,](?:[0-5]\d)$/u.test(capitals)) return doubtful('it may be a part of a day, or minutes');
  const read =
    dateTimeGroup(capitals) ?? clock(capitals) ?? relative(capitals) ?? serial(capitals) ?? date(capitals);
  if (!read) return null;
  if (read.minute === null && read.as === 'relative' && !/^(?:END|FIN)/u.test(capitals)) {
    return { ...read, doubt: { code: 'time-doubtful', why: 'it may count hours or minutes' } };
  }
  if ('inDoubt' in read) {
    const { inDoubt: _, ...rest } = read;
    return { ...rest, doubt: { code: 'time-doubtful', why: 'day and month may be either way round' } };
  }
  return read;
}

/** Reads what has more around the time: a weekday, about, a range, something in brackets, the time before its date. */
function loosely(capitals: string): Attempt | null {
  const bare = capitals.replace(weekday, '').replace(clockWord, '');
  if (bare !== capitals) {
    const read = plainly(bare);
    if (read) return read;
  }
  const about = bare.replace(roughly, '').replace(roughlyAfter, '');
  if (about !== bare) {
    const read = plainly(about);
    if (read?.as && !read.doubt) {
      return { ...read, doubt: { code: 'time-approximate', why: 'it is written as about this time' } };
    }
  }
  const unbracketed = bare.replace(/\s*[([][^)\]]*[)\]]$/u, '');
  const inner = unbracketed === bare ? null : plainly(unbracketed);
  if (inner) return inner;
  const [, from = '', to = ''] = range.exec(bare) ?? [];
  const begins = plainly(from);
  if (begins?.as && !begins.doubt && plainly(to)?.as) {
    return {
      ...begins,
      doubt: { code: 'time-approximate', why: 'it is a span, and its beginning was taken' },
    };
  }
  const [, first = '', second = ''] =
    /^(\S+(?: [AP]M)?)(?:,? (?:ON |LE |AM |EL |DE |DU )?)(.*\d.*)$/u.exec(bare) ?? [];
  const day = second ? date(second) : null;
  const hour = clock(first);
  if (day && day.minute === null && hour) return plainly(`${second} ${first}`);
  return null;
}
