import { type SpreadsheetKey, spreadsheetKeys } from '../../exercise/authoring/spreadsheet-keys';
import type { MappedColumn, SpreadsheetChoices } from '../../exercise/authoring/spreadsheet-report';
import { columnOf, lettersOf } from './column-letters';
import { areCodes, valuesBelow } from './column-values';
import type { Header } from './find-header';
import { type Guessing, guessByContent } from './guess-by-content';
import { matchHeading } from './headings/match-heading';
import { type MarkColumn, markColumns } from './mark-columns';
import { isBlank, plainWords } from './plain-words';
import type { Sheet } from './sheet';
import { SpreadsheetError } from './spreadsheet-error';

/** Which column is read as what: its number, counted from 0, and what the report says of it. */
export interface Columns {
  at: Partial<Record<SpreadsheetKey, number>>;
  mapped: Partial<Record<SpreadsheetKey, MappedColumn>>;
  others: { number: number; column: string; heading: string | null }[];
  /** Crosses under the names of recipients, where no column names them: they are among the others, too. */
  marks: MarkColumn[];
}

/**
 * Decides what each column is: first what a person said, then by the headings, the surest first. Where there is no
 * heading and nobody said anything, by what stands in the columns.
 *
 * @throws SpreadsheetError where a column is named that is not there
 */
export function mapColumns(sheet: Sheet, header: Header | null, choices: SpreadsheetChoices): Columns {
  const at: Columns['at'] = {};
  const chosen = new Set<SpreadsheetKey>();
  for (const key of spreadsheetKeys) {
    const choice = choices.columns?.[key];
    if (choice === undefined) continue;
    chosen.add(key);
    if (choice !== null) at[key] = columnNamed(choice, sheet, header);
  }
  const isFree = (key: SpreadsheetKey, column: number) =>
    !chosen.has(key) && at[key] === undefined && !Object.values(at).includes(column);
  for (const { key, column } of candidates(sheet, header)) if (isFree(key, column)) at[key] = column;
  const byContent = new Set<SpreadsheetKey>();
  if (header || chosen.size === 0) {
    for (const [key, column] of guessByContent(sheet, header, at, guessingOf(header, at, chosen))) {
      if (!isFree(key, column)) continue;
      at[key] = column;
      byContent.add(key);
    }
  }
  const marks = chosen.has('to') ? [] : marksOf(sheet, header, at);
  if (marks.length > 0) delete at.to;
  const byOf = (key: SpreadsheetKey, column: number): MappedColumn['by'] => {
    if (chosen.has(key)) return undefined;
    if (byContent.has(key)) return 'content';
    const sureness = matchHeading(header?.headings.get(column) ?? '').find((match) => match.key === key);
    return (sureness?.sureness ?? 100) > 80 ? undefined : 'words';
  };
  return { ...described(sheet, header, at, chosen, byOf), marks };
}

/** Where no column names recipients, or the one that seems to holds crosses, they may be named above columns of crosses. */
function marksOf(sheet: Sheet, header: Header | null, at: Columns['at']): MarkColumn[] {
  const { to, ...rest } = at;
  const taken = new Set(Object.values(rest));
  const free = [...(header?.headings.keys() ?? [])].filter((column) => !taken.has(column));
  const marks = markColumns(sheet, header, free);
  return to === undefined || marks.some(({ number }) => number === to) ? marks : [];
}

/** Where headings name columns and none of texts, the longest is one; where they name nothing, everything is guessed. */
function guessingOf(header: Header | null, at: Columns['at'], chosen: Set<SpreadsheetKey>): Guessing {
  const isNamed = Object.keys(at).length > 1 || chosen.size > 0;
  if (!header || !isNamed) return 'everything';
  const hasText = at.title !== undefined || at.text !== undefined;
  const isSaid = chosen.has('text') || chosen.has('title');
  return hasText || isSaid || at.time === undefined ? 'time' : 'time and text';
}

function candidates(sheet: Sheet, header: Header | null): { key: SpreadsheetKey; column: number }[] {
  if (!header) return [];
  return withoutRepeated(sheet, header)
    .flatMap(([column, heading]) => {
      const matches = matchHeading(heading).map((match) => ({ ...match, column }));
      const isOfTexts = matches.some(({ key }) => key === 'text' || key === 'title');
      if (!isOfTexts || !areCodes(valuesBelow(sheet, header, column))) return matches;
      // Inject over a column of numbers is the number of the inject, and no text.
      const lowered = matches.map((match) => ({ ...match, sureness: match.sureness - 60 }));
      return [{ key: 'id' as const, column, sureness: 80 }, ...lowered];
    })
    .sort(
      (one, other) =>
        other.sureness - one.sureness ||
        spreadsheetKeys.indexOf(one.key) - spreadsheetKeys.indexOf(other.key) ||
        one.column - other.column,
    );
}

/**
 * The headings without those that stand there twice: the first one's counts, and two lists side by side are not one. But
 * Inject may stand over the numbers and over the texts.
 */
function withoutRepeated(sheet: Sheet, header: Header): [number, string][] {
  const first = new Map<string, boolean>();
  return [...header.headings]
    .sort(([one], [other]) => one - other)
    .filter(([column, heading]) => {
      const words = plainWords(heading);
      const isOverCodes = first.get(words);
      if (isOverCodes === undefined) first.set(words, areCodes(valuesBelow(sheet, header, column)));
      else if (isOverCodes) first.set(words, false);
      return isOverCodes !== false;
    });
}

function columnNamed(choice: string, sheet: Sheet, header: Header | null): number {
  const letters = columnOf(choice);
  const isLetters = letters !== null && (letters < sheet.lastColumn || choice === choice.toUpperCase());
  const named = [...(header?.headings ?? [])].find(
    ([, heading]) => plainWords(heading) === plainWords(choice),
  )?.[0];
  const column = named !== undefined && !(isLetters && choice === choice.toUpperCase()) ? named : letters;
  if (column !== null && column < Math.max(sheet.lastColumn, 1)) return column;
  throw new SpreadsheetError(
    'column-unknown',
    `There is no column “${choice}” in the sheet “${sheet.name}”: its columns go from A to ${lettersOf(Math.max(0, sheet.lastColumn - 1))}.`,
  );
}

function described(
  sheet: Sheet,
  header: Header | null,
  at: Columns['at'],
  chosen: Set<SpreadsheetKey>,
  byOf: (key: SpreadsheetKey, column: number) => MappedColumn['by'],
): Omit<Columns, 'marks'> {
  const headingAt = (column: number) => header?.headings.get(column) ?? null;
  const mapped: Columns['mapped'] = {};
  for (const key of spreadsheetKeys) {
    const column = at[key];
    if (column === undefined) continue;
    const by = byOf(key, column);
    mapped[key] = {
      column: lettersOf(column),
      heading: headingAt(column),
      guessed: !chosen.has(key),
      ...(by ? { by } : {}),
    };
  }
  const taken = new Set(Object.values(at));
  const filled = new Set(
    sheet.rows.flatMap(({ cells }) => cells.filter(({ text }) => !isBlank(text)).map(({ column }) => column)),
  );
  const others = [...filled]
    .filter((column) => !taken.has(column))
    .sort((one, other) => one - other)
    .map((number) => ({ number, column: lettersOf(number), heading: headingAt(number) }));
  return { at, mapped, others };
}
