import type { SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import type { RecipientChoice, SpreadsheetStoryChoices } from '../../../exercise/authoring/spreadsheet-story';

/** What a person decides before the lines are taken over. */
export type TakingChoices = Pick<SpreadsheetStoryChoices, 'recipients' | 'columns'>;

/** The most columns of its own that a scenario may have. */
export const ownColumnsMax = 12;

/** The columns of the sheet that are no field of a line, as its injects name them, in their order. */
export function columnsWithoutField({ injects }: Pick<SpreadsheetReport, 'injects'>): string[] {
  return [...new Set(injects.flatMap(({ more }) => Object.keys(more)))];
}

/** A choice as the value of an entry in a list, and back. */
export const valueOfChoice = (choice: RecipientChoice): string =>
  typeof choice === 'object' ? `team ${choice.team}` : choice;

/** The choice of such a value. */
export function choiceOfValue(value: string): RecipientChoice {
  if (value === 'all' || value === 'staff') return value;
  return { team: value.replace(/^team /u, '') };
}
