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

/**
 * Everything that is to be said of a scenario in a file: JSON, a package or the Common Exercise Format.
 *
 * @param file its name, for what is said of it
 * @throws SpreadsheetError where the file cannot be read as one of these at all
 */
export async function checkScenario(file: string, bytes: Uint8Array): Promise<CheckedScenario> {
  const { findings, report } = await readBytes(file, bytes);
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
      `${file} cannot be read as JSON or as a package: a scenario is one of these. A list of injects is an XLSX or CSV file.`,
    );
  }
}
