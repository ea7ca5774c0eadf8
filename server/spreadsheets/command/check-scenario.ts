import { readFile, stat } from 'node:fs/promises';
import { PackageError } from '../../../scenarios/packages/package-problem';
import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { readStoryFile } from '../../packages/read-story';
import { sayPackage } from '../../say';

/** Something that is wrong with a scenario, or worth a look: where, and one sentence. */
export interface ScenarioFault {
  code: string;
  path: string;
  message: string;
}

/** What a check finds: faults keep a scenario from being played, looks do not. */
export interface CheckedScenario {
  faults: ScenarioFault[];
  looks: ScenarioFault[];
}

/** The largest file that is read, in bytes. */
const most = 20_000_000;

/**
 * Everything that is to be said of a scenario in a file: JSON, a package or the Common Exercise Format.
 *
 * @throws SpreadsheetError where the file cannot be read as one of these at all
 */
export async function checkScenario(file: string): Promise<CheckedScenario> {
  const { findings, report } = await readBytes(file, await bytesOf(file));
  return {
    faults: findings.map(({ code, path, sentence }) => ({ code, path, message: sentence })),
    looks: [
      ...report.names.map(({ path, sentence }) => ({ code: 'real-name', path, message: sentence })),
      ...report.notHeld.map(({ path, sentence }) => ({ code: 'not-held', path, message: sentence })),
    ],
  };
}

async function readBytes(file: string, bytes: Uint8Array) {
  try {
    return await readStoryFile(bytes);
  } catch (thrown) {
    if (!(thrown instanceof PackageError)) throw thrown;
    const { code, message } = sayPackage(thrown.problem);
    if (code !== 'PackageUnreadable') throw new SpreadsheetError(code, message);
    throw new SpreadsheetError(
      'not-json',
      `${file} cannot be read as JSON or as a package: a scenario is one of these. A spreadsheet is read with import.`,
    );
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null)
    throw new SpreadsheetError('no-file', `There is no file ${file}: check its name and folder.`);
  if (size > most)
    throw new SpreadsheetError(
      'file-too-big',
      `The file ${file} has more than ${most / 1_000_000} MB and is no scenario.`,
    );
  return readFile(file);
}
