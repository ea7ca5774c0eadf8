import { parseArgs } from 'node:util';
import { type SpreadsheetKey, spreadsheetKeys } from '../../../exercise/authoring/spreadsheet-keys';
import type { SpreadsheetChoices } from '../../../exercise/authoring/spreadsheet-report';
import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';

/** What somebody asked for on the command line. */
export interface Asked {
  command: 'import' | 'check';
  file: string;
  json: boolean;
  choices: SpreadsheetChoices;
}

/** How the command is called. */
export const usage = `Usage:
  npm run --silent scenario -- import FILE [--json] [--sheet NAME] [--header ROW|none] [--map time=C,to=D,title=E,text=F]
  npm run --silent scenario -- check FILE [--json]

import shows what a spreadsheet (XLSX, CSV) would bring, and changes nothing. Columns are named by letter or heading;
what is not named is guessed. Keys for --map: ${spreadsheetKeys.join(', ')}.
check looks at a scenario: JSON, a package, the Common Exercise Format, or the draft that import would make of a spreadsheet.`;

/**
 * Reads the words of a command line.
 *
 * @throws SpreadsheetError where they make no command
 */
export function askedFor(words: string[]): Asked {
  const { values, positionals } = parsed(words);
  const [command, file, ...rest] = positionals;
  if ((command !== 'import' && command !== 'check') || file === undefined || rest.length > 0)
    throw misused(`Say import or check, and one file.`);
  return {
    command,
    file,
    json: values.json === true,
    choices: {
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...(values.header === undefined ? {} : { header: headerOf(values.header) }),
      ...(values.map === undefined ? {} : { columns: columnsOf(values.map) }),
    },
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        sheet: { type: 'string' },
        header: { type: 'string' },
        map: { type: 'string' },
      },
    });
  } catch (thrown) {
    throw misused(thrown instanceof Error ? `${thrown.message.split('. ')[0]}.` : '');
  }
}

function misused(why: string): SpreadsheetError {
  return new SpreadsheetError('usage', `${why}\n\n${usage}`);
}

/** The row of the headings: a number from 1 on, or none. */
export function headerOf(written: string): number | null {
  if (/^(?:none|no|0|-)$/iu.test(written.trim())) return null;
  const row = Number(written);
  if (Number.isInteger(row) && row > 0 && row <= 1_048_576) return row;
  throw new SpreadsheetError(
    'header-unknown',
    `“${written}” is no row: write its number, or none where there are no headings.`,
  );
}

/** The columns of `time=C,to=D`; `notes=-` says that there is none. */
export function columnsOf(written: string): NonNullable<SpreadsheetChoices['columns']> {
  const columns: NonNullable<SpreadsheetChoices['columns']> = {};
  for (const pair of written.split(',').filter((part) => part.trim() !== '')) {
    const [, key = '', column = ''] = /^([^=]*)=(.*)$/su.exec(pair.trim()) ?? [];
    if (!isKey(key.trim())) {
      throw new SpreadsheetError(
        'map-unknown',
        `“${pair.trim()}” maps nothing: write for example time=C, with one of ${spreadsheetKeys.join(', ')}.`,
      );
    }
    columns[key.trim() as SpreadsheetKey] = /^-?$/u.test(column.trim()) ? null : column.trim();
  }
  return columns;
}

function isKey(word: string): word is SpreadsheetKey {
  return (spreadsheetKeys as readonly string[]).includes(word);
}
