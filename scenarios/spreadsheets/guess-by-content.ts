import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import { type ColumnLook, lookAtColumn } from './column-look';
import { areCodes, cellsByColumn } from './column-values';
import type { Header } from './find-header';
import { otherHeadings } from './headings/filler-words';
import { plainWords } from './plain-words';
import type { Sheet } from './sheet';

/** How much may be guessed: where headings say most, only what they left out. */
export type Guessing = 'time' | 'time and text' | 'everything';

/**
 * Guesses columns by what stands in them: times, ids, recipients where cells name several or everybody, the senders before
 * them, ways of delivery, then the longest texts, then titles beside them. What is not plain is left, for a person to say.
 */
export function guessByContent(
  sheet: Sheet,
  header: Header | null,
  at: Partial<Record<SpreadsheetKey, number>>,
  guessing: Guessing,
): [SpreadsheetKey, number][] {
  const taken = new Set(Object.values(at));
  const looks = columnsOf(sheet)
    .filter(
      (column) => !taken.has(column) && !otherHeadings.has(plainWords(header?.headings.get(column) ?? '')),
    )
    .map((column) => lookAtColumn(sheet, header, column))
    .filter(({ values }) => values.length > 0);
  const guesses: [SpreadsheetKey, number][] = [];
  const take = (key: SpreadsheetKey, look: ColumnLook | undefined) => {
    if (!look || at[key] !== undefined) return;
    guesses.push([key, look.column]);
    looks.splice(looks.indexOf(look), 1);
  };
  if (at.time === undefined) {
    const least = guessing === 'everything' ? 0.5 : 0.8;
    take(
      'time',
      most(
        looks.filter(({ times }) => times >= least),
        ({ times }) => times,
      ),
    );
  }
  if (guessing === 'time') return guesses;
  if (guessing === 'everything') {
    take(
      'id',
      looks.find(({ values, different }) => different === 1 && values.length > 1 && areCodes(values)),
    );
    take(
      'method',
      looks.find(({ areMethods }) => areMethods),
    );
    takeNames(looks, take);
  }
  const texts = looks.filter(({ values }) => !values.every((value) => /^[\d.,\s]*$/u.test(value)));
  const text = most(
    texts.filter(({ length }) => length >= 6),
    ({ length }) => length,
  );
  const title = most(
    texts.filter((look) => look !== text && !look.areNames && look.length >= 4 && look.different >= 0.5),
    (look) => look.different - Math.abs(look.column - (text?.column ?? 0)) / 100,
  );
  take('text', text);
  if (guessing === 'everything' && text) take('title', title);
  return guesses;
}

/** The recipients are those of whom a cell names several or everybody; names just before them are the senders'. */
function takeNames(
  looks: readonly ColumnLook[],
  take: (key: SpreadsheetKey, look: ColumnLook | undefined) => void,
): void {
  const sure = looks.filter(({ areRecipients }) => areRecipients);
  const [to] = sure;
  if (!to || sure.length > 1) return;
  const hasNumbers = ({ values }: ColumnLook) =>
    values.filter((value) => /\d/u.test(value)).length > values.length / 2;
  const from = looks.find((look) => look.areNames && look.column === to.column - 1 && !hasNumbers(look));
  take('to', to);
  take('from', from);
}

function columnsOf(sheet: Sheet): number[] {
  return [...cellsByColumn(sheet).keys()].sort((a, b) => a - b);
}

function most(looks: readonly ColumnLook[], by: (look: ColumnLook) => number): ColumnLook | undefined {
  return looks.reduce<ColumnLook | undefined>(
    (best, look) => (!best || by(look) > by(best) ? look : best),
    undefined,
  );
}
