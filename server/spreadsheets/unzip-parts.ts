import { Unzip, UnzipInflate } from 'fflate';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { inMegabytes, spreadsheetLimits } from './limits';

/** Takes a part of a zip file as it inflates; true says that the rest is not wanted. */
export type TakePart = (bytes: Uint8Array, isLast: boolean) => boolean;

/** So much is given to the inflater at a time, in bytes: at the most that deflate can do, sixteen megabytes come out. */
const step = 16_384;

/** Counts what inflates over several passes of one file. */
export class InflatedBytes {
  #all = 0;

  /** @throws SpreadsheetError where it is more than may be */
  count(name: string, ofPart: number, more: number): void {
    this.#all += more;
    if (ofPart <= spreadsheetLimits.part && this.#all <= spreadsheetLimits.parts) return;
    const limit = ofPart > spreadsheetLimits.part ? spreadsheetLimits.part : spreadsheetLimits.parts;
    throw new SpreadsheetError(
      'inflates-too-much',
      `The file unpacks to more than ${inMegabytes(limit)} (at its part ${name}) and was not read further: save only the sheet with the injects as a file of its own.`,
    );
  }
}

/**
 * Goes through a zip file and inflates the parts that are wanted, a little at a time, counting what really comes out and
 * not what the file says of itself.
 *
 * @param wanted is asked for each part by its name; null leaves it as it is
 * @throws SpreadsheetError where too much comes out or the file is damaged
 */
export function unzipParts(
  bytes: Uint8Array,
  inflated: InflatedBytes,
  wanted: (name: string) => TakePart | null,
): void {
  let failed: unknown = null;
  let entries = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > spreadsheetLimits.entries) {
      throw new SpreadsheetError(
        'too-many-parts',
        `The file has more than ${spreadsheetLimits.entries} parts, which no spreadsheet needs: save the sheet with the injects as a file of its own.`,
      );
    }
    const name = file.name.replaceAll('\\', '/');
    const take = wanted(name);
    if (!take) return;
    let ofPart = 0;
    let isDone = false;
    file.ondata = (error, data, isLast) => {
      if (isDone || failed) return;
      try {
        if (error) throw error;
        ofPart += data.length;
        inflated.count(name, ofPart, data.length);
        isDone = take(data, isLast) || isLast;
      } catch (thrown) {
        failed = thrown;
      }
      if (failed || (isDone && !isLast)) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failed; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (thrown) {
    failed ??= thrown;
  }
  if (failed instanceof SpreadsheetError) throw failed;
  if (failed) throw damaged();
}

/** What is said of a file that breaks off or does not fit together. */
export function damaged(): SpreadsheetError {
  return new SpreadsheetError(
    'damaged',
    'The file is damaged or was not copied to its end: open it in a spreadsheet program, save it anew as XLSX, and try again.',
  );
}
