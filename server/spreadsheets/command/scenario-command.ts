import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { spreadsheetLimits } from '../limits';
import { tooBig } from '../read-file';
import { readInThread } from '../read-in-thread';
import { type Asked, askedFor } from './arguments';
import { type CheckedScenario, checkScenario, type ScenarioFault } from './check-scenario';
import { checkSheet } from './check-sheet';
import { isSheet } from './is-sheet';
import { reportInWords } from './report-in-words';

/** What a command prints, and how it ends. */
export interface Outcome {
  /** For standard output. */
  out: string;
  /** For standard error. */
  say: string;
  code: 0 | 1;
}

/**
 * Runs `scenario import` or `scenario check`. It reads one file and writes none.
 *
 * @param words what stands behind the command's name
 * @param script the bundle of `spreadsheet-thread.ts`
 * @param folder where files are named from: npm runs commands in the checkout, wherever the person is
 */
export async function scenarioCommand(words: string[], script: URL, folder: string): Promise<Outcome> {
  const json = words.includes('--json');
  try {
    const said = askedFor(words);
    const asked = { ...said, file: resolve(folder, said.file) };
    return asked.command === 'import' ? await imported(asked, script) : await checked(asked, script);
  } catch (thrown) {
    if (!(thrown instanceof SpreadsheetError)) throw thrown;
    const { code, message } = thrown;
    return json
      ? { out: JSON.stringify({ code, message }, null, 2), say: '', code: 1 }
      : { out: '', say: message, code: 1 };
  }
}

async function imported({ file, json, choices }: Asked, script: URL): Promise<Outcome> {
  const report = await readInThread(script, { bytes: await bytesOf(file), name: basename(file), choices });
  return { out: json ? JSON.stringify(report, null, 2) : reportInWords(report), say: '', code: 0 };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new SpreadsheetError('no-file', `There is no file ${file}: check its name and folder.`);
  if (!found.isFile())
    throw new SpreadsheetError('no-file', `${file} is no file: name the spreadsheet itself.`);
  if (found.size > spreadsheetLimits.file) throw tooBig(found.size);
  return readFile(file).catch(() => {
    throw new SpreadsheetError('no-file', `The file ${file} may not be read: check its permissions.`);
  });
}

async function checked(asked: Asked, script: URL): Promise<Outcome> {
  const { file, json } = asked;
  const { isOfSheet, faults, looks } = await foundIn(asked, script);
  const code = faults.length === 0 ? 0 : 1;
  if (json) return { out: JSON.stringify({ ok: code === 0, faults, looks }, null, 2), say: '', code };
  const lineOf = ({ path, message }: ScenarioFault) => `  ${message}${path === '' ? '' : ` (${path})`}`;
  const can = isOfSheet
    ? 'The draft that an import would make of this sheet holds together.'
    : 'The scenario can be played.';
  const head =
    code === 0 ? can : `${faults.length === 1 ? 'One thing' : `${faults.length} things`} to mend in ${file}:`;
  const more = looks.length === 0 ? [] : ['', `Worth a look (${looks.length}):`, ...looks.map(lineOf)];
  const how = isOfSheet
    ? ['', 'This is a spreadsheet: import shows what was read, row by row. Nothing was saved.']
    : [];
  return { out: [head, ...faults.map(lineOf), ...more, ...how].join('\n'), say: '', code };
}

async function foundIn(
  { file, choices }: Asked,
  script: URL,
): Promise<CheckedScenario & { isOfSheet: boolean }> {
  const bytes = await bytesOf(file);
  const name = basename(file);
  if (!isSheet(bytes, name)) return { isOfSheet: false, ...(await checkScenario(file, bytes)) };
  const report = await readInThread(script, { bytes, name, choices });
  return { isOfSheet: true, ...checkSheet(report, name.replace(/\.[^.]+$/u, '')) };
}
