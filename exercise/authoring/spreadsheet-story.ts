import type { Story } from '../story';
import type { PartChange } from './answers';

/** What a person decides about a draft that is made from a spreadsheet. */
export interface SpreadsheetStoryChoices {
  title: string;
  /** For a recipient as the sheet names it: the team's name, `all` for every team, `staff` for those who run the exercise. Absent: guessed. */
  recipients?: Record<string, RecipientChoice>;
  /** Columns of the sheet, as `more` of the injects names them, that become columns of the scenario's own. Absent: none, they stand in the notes. */
  columns?: string[];
}

/** Who a recipient of the sheet is. */
export type RecipientChoice = { team: string } | 'all' | 'staff';

/** A question per recipient, with its guess: one name of the sheet and who gets what is sent to it. */
export interface RecipientQuestion {
  /** As the sheet names it. */
  recipient: string;
  /** How many injects go to it. */
  injects: number;
  choice: RecipientChoice;
  guessed: boolean;
}

/** Something of a draft that a person has to settle: one sentence, and the row of the sheet where it is about one. */
export interface StoryTodo {
  code:
    | 'brief-to-write'
    | 'columns-full'
    | 'content-level'
    | 'manual-to-write'
    | 'no-recipient'
    | 'no-teams'
    | 'number-changed'
    | 'one-move'
    | 'teams-pooled'
    | 'text-shortened'
    | 'time-open'
    | 'times-by-order';
  row: number | null;
  message: string;
}

/** A whole story made from the injects of a spreadsheet, as a draft, with what is still to be settled. */
export interface SpreadsheetStory {
  story: Story;
  recipients: RecipientQuestion[];
  todo: StoryTodo[];
}

/** The injects of a spreadsheet as changes of a scenario that is there, to be saved in one step, with what is still to be settled. */
export interface SpreadsheetChanges {
  changes: PartChange[];
  /** Names of the teams that the scenario has. */
  teams: string[];
  recipients: RecipientQuestion[];
  todo: StoryTodo[];
}
