import { readFile, stat } from 'node:fs/promises';
import { parseStory } from '../../../scenarios/schema';
import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { validateStory } from '../../../scenarios/validate';

/** Something that is wrong with a scenario: where, and one sentence. */
export interface ScenarioFault {
  code: string;
  path: string;
  message: string;
}

/** The largest scenario that is read, in bytes. */
const most = 20_000_000;

/**
 * Everything that is wrong with a scenario in JSON; empty where it can be played.
 *
 * @throws SpreadsheetError where the file cannot be read as JSON at all
 */
export async function checkScenario(file: string): Promise<ScenarioFault[]> {
  const parsed = parseStory(await readJson(file));
  if (!parsed.ok) return parsed.problems.map(({ path, message }) => ({ code: 'shape', path, message }));
  return validateStory(parsed.story).map(({ code, path, sentence }) => ({ code, path, message: sentence }));
}

async function readJson(file: string): Promise<unknown> {
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
  try {
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/u, ''));
  } catch {
    throw new SpreadsheetError(
      'not-json',
      `${file} cannot be read as JSON: a scenario is a JSON file. A spreadsheet is read with import.`,
    );
  }
}
