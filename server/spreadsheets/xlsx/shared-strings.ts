import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { spreadsheetLimits } from '../limits';
import type { TakePart } from '../unzip-parts';
import { parseXml } from './parse-xml';

/** Reads the texts that cells name by number, into what is given: runs of one cell put together, without their readings. */
export function sharedStringsPart(into: string[]): TakePart {
  let text = '';
  let isText = false;
  let inReading = false;
  let all = 0;
  return parseXml({
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      isText = name === 't' && !inReading;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') inReading = false;
      if (name !== 'si') return;
      all += text.length;
      if (all > spreadsheetLimits.characters) throw tooMuchText();
      into.push(unescaped(text));
    },
  });
}

/** What is said where the texts are too many to be kept. */
export function tooMuchText(): SpreadsheetError {
  return new SpreadsheetError(
    'too-much-text',
    `The sheets hold more than ${spreadsheetLimits.characters / 1_000_000} million characters: save only the sheet with the injects as a file of its own.`,
  );
}

/** Spreadsheets write characters that XML does not know as _x000D_. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
