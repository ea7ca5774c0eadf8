import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import type { SpreadsheetChoices } from '../../exercise/authoring/spreadsheet-report';
import { lettersOf } from './column-letters';
import { lookAtColumn } from './column-look';
import type { Header } from './find-header';
import { matchHeading } from './headings/match-heading';
import { isNoMsel } from './is-no-msel';
import type { Columns } from './map-columns';
import type { Sheet } from './sheet';
import type { Warnings } from './warnings';

/** Whether the rows can be taken for injects at all; what a person has to decide is asked. */
export function mayBeRead(
  sheet: Sheet,
  header: Header | null,
  columns: Columns,
  choices: SpreadsheetChoices,
  { add }: Warnings,
): boolean {
  const isSaid = Object.keys(choices.columns ?? {}).length > 0;
  const ask = (message: string) => add('question', null, null, message);
  if (!header && choices.header === undefined) {
    add(
      'no-header',
      null,
      null,
      `No row of the sheet “${sheet.name}” was found to hold headings: the columns were guessed by what stands in them. Say which row holds them, or that there is none, and which column is what.`,
    );
  }
  const why = isSaid ? whyNoText(sheet, columns) : whyNot(sheet, header, columns);
  if (why) {
    add(why.code, null, null, why.message);
    return false;
  }
  const toWhom = askForRecipients(sheet, header, columns, choices);
  if (!isSaid && !header) {
    const guess =
      'Is the guess right? Without headings it is easily wrong: check what each column was taken for.';
    ask(toWhom ? `${guess} ${toWhom}` : guess);
  } else if (toWhom) ask(toWhom);
  if (header) {
    const { title, text } = columns.mapped;
    const said = title ?? text;
    if (Object.values(columns.mapped).every(({ by }) => by === 'content'))
      ask(
        `Row ${header.row} was taken for the headings, and their words are not known: check what each column was taken for.`,
      );
    else if (said?.by === 'content')
      ask(
        `No heading says what happens: column ${said.column} was taken for it, because its texts are the longest. Check it.`,
      );
  }
  return true;
}

interface Why {
  code: 'question' | 'not-an-msel';
  message: string;
}

function whyNoText({ name }: Sheet, { at }: Columns): Why | null {
  if (at.title !== undefined || at.text !== undefined) return null;
  return {
    code: 'question',
    message: `Which column of the sheet “${name}” says what happens? None was found: name the column of the titles or of the texts.`,
  };
}

function whyNot(sheet: Sheet, header: Header | null, columns: Columns): Why | null {
  const { at } = columns;
  if (!header && at.time === undefined && isForm(sheet)) {
    return {
      code: 'question',
      message: `Is the sheet “${sheet.name}” a form for one inject? Its names stand below each other and not in one row: put the injects into the rows of one sheet, a column for each name.`,
    };
  }
  if (header && isNoMsel(header, at)) {
    return {
      code: 'not-an-msel',
      message: `The sheet “${sheet.name}” looks like a list of something else: no column says when something happens, to whom it goes or how. If it is a list of injects, say which column is what.`,
    };
  }
  const noText = whyNoText(sheet, columns);
  if (noText) return noText;
  if (!header && at.time === undefined) {
    return {
      code: 'question',
      message: `Is the sheet “${sheet.name}” a list of injects? It has neither headings nor times: say which column is what, and it is read.`,
    };
  }
  return null;
}

/** Three names at least of what an inject has stand below each other, with what they say beside them. */
function isForm(sheet: Sheet): boolean {
  const keys = new Map<number, Set<SpreadsheetKey>>();
  for (const { cells } of sheet.rows.slice(0, 60)) {
    const [first] = cells;
    const key = first && matchHeading(first.text)[0]?.key;
    if (!first || !key) continue;
    keys.set(first.column, (keys.get(first.column) ?? new Set()).add(key));
  }
  return [...keys.values()].some((found) => found.size >= 3 && (found.has('text') || found.has('title')));
}

function askForRecipients(
  sheet: Sheet,
  header: Header | null,
  { at, others, marks }: Columns,
  choices: SpreadsheetChoices,
): string | null {
  if (marks.length > 0) {
    const named = marks.map(({ number, heading }) => `${lettersOf(number)} “${heading}”`).join(', ');
    return `Are these the recipients? The columns ${named} hold nothing but marks: an inject was given to those under whose names one stands.`;
  }
  if (at.to !== undefined || choices.columns?.to !== undefined) return null;
  const named = others.filter(({ number }) => {
    const look = lookAtColumn(sheet, header, number);
    return look.areNames && !look.areMethods;
  });
  if (named.length === 0) return null;
  const which = named
    .map(({ column, heading }) => (heading ? `${column} “${heading}”` : column))
    .slice(0, 6)
    .join(', ');
  return `To whom do the injects go? No column was found that says so: choose it if it is one of ${which}.`;
}
