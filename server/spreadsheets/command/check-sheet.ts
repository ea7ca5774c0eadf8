import type { SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { storyFromInjects } from '../../../scenarios/spreadsheets/story-from-injects';
import { storyLimits } from '../../../scenarios/story-limits';
import { validateStory } from '../../../scenarios/validate';
import type { CheckedScenario, ScenarioFault } from './check-scenario';

/**
 * What is to be said of the draft that an import would make of a sheet: faults keep it from being played or made at all;
 * looks are what the reading warns of and what a person has to settle.
 *
 * @param title what the draft would be called: the file's name
 */
export function checkSheet({ injects, warnings }: SpreadsheetReport, title: string): CheckedScenario {
  const told = warnings.map(({ code, sheet, row, column, message }): ScenarioFault => {
    const cell = `${column ?? ''}${row ?? ''}`;
    return { code, path: [sheet, cell].filter(Boolean).join('!'), message };
  });
  try {
    const { story, todo } = storyFromInjects(injects, { title: title.slice(0, storyLimits.title) });
    const settle = todo.map(({ code, row, message }) => ({
      code,
      path: row === null ? '' : `row ${row}`,
      message,
    }));
    const faults = validateStory(story).map(({ code, path, sentence }) => ({
      code,
      path,
      message: sentence,
    }));
    return { faults, looks: [...told, ...settle] };
  } catch (thrown) {
    if (!(thrown instanceof SpreadsheetError)) throw thrown;
    const { code, message } = thrown;
    // Without an inject what the reading asks is what has to be mended.
    const questions = told.filter((one) => ['question', 'not-an-msel'].includes(one.code));
    const faults = questions.length > 0 ? questions : [{ code, path: '', message }];
    return { faults, looks: told.filter((one) => !faults.includes(one)) };
  }
}
