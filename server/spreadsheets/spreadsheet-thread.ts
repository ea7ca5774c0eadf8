import { parentPort, workerData } from 'node:worker_threads';
import type {
  SpreadsheetChoices,
  SpreadsheetRefusal,
  SpreadsheetReport,
} from '../../exercise/authoring/spreadsheet-report';
import { readSpreadsheet } from '../../scenarios/spreadsheets/read-spreadsheet';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { readFile } from './read-file';

/** What the thread is given. */
export interface SpreadsheetWork {
  bytes: Uint8Array;
  /** The file's name. */
  name: string;
  choices: SpreadsheetChoices;
}

/** What the thread says when it is done. */
export type SpreadsheetAnswer =
  | { report: SpreadsheetReport }
  | { refused: SpreadsheetRefusal }
  | { failed: string };

function answerTo({ bytes, name, choices }: SpreadsheetWork): SpreadsheetAnswer {
  try {
    return { report: readSpreadsheet(readFile(bytes, name), choices) };
  } catch (thrown) {
    if (thrown instanceof SpreadsheetError)
      return { refused: { code: thrown.code, message: thrown.message } };
    return { failed: String(thrown instanceof Error ? thrown.stack : thrown) };
  }
}

parentPort?.postMessage(answerTo(workerData as SpreadsheetWork));
