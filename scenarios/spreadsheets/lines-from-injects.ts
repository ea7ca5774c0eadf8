import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import type {
  RecipientQuestion,
  SpreadsheetStoryChoices,
  StoryTodo,
} from '../../exercise/authoring/spreadsheet-story';
import type { ScriptColumn, StoryInject } from '../../exercise/story';
import { storyLimits } from '../story-limits';
import { SpreadsheetError } from './spreadsheet-error';
import { columnsOf } from './story/columns-of';
import { injectOf } from './story/inject-of';
import type { KnownStory } from './story/known-story';
import { minutesOf } from './story/minutes-of';
import { type DraftMoves, movesOf } from './story/moves-of';
import { numbersOf } from './story/numbers-of';
import { type DraftObjectives, objectivesOf } from './story/objectives-of';
import { recipientsOf } from './story/recipients-of';
import { shortenInto } from './story/shortened';
import { type DraftTeams, teamsOf } from './story/teams-of';

/** What follows the last inject before play ends, in minutes. */
const afterLast = 15;

/** The lines that injects of a spreadsheet become, and what they bring with them. */
export interface DraftLines {
  lines: StoryInject[];
  recipients: RecipientQuestion[];
  /** Those that are new. */
  teams: DraftTeams;
  moves: DraftMoves;
  objectives: DraftObjectives;
  /** All, those that were there first. */
  columns: ScriptColumn[];
  /** Minutes that play takes with them. */
  play: number;
}

/**
 * Makes lines of an MSEL of the injects of a spreadsheet, for a new scenario or one that has teams, moves, objectives and
 * columns already: names of the sheet meet those. What a person has to settle is added to `todo`.
 *
 * @throws SpreadsheetError where there are no injects, or more than a scenario may have
 */
export function linesFromInjects(
  injects: readonly ImportedInject[],
  choices: Omit<SpreadsheetStoryChoices, 'title'>,
  known: KnownStory,
  todo: StoryTodo[],
): DraftLines {
  refuseCount(injects.length, known.injects.length);
  const shorten = shortenInto(todo);
  const recipients = recipientsOf(injects, choices, known.teams);
  const teams = teamsOf(recipients, known.teams, todo, shorten);
  const minutes = minutesOf(injects, todo);
  const play = Math.max(...minutes) + afterLast;
  const moves = movesOf(injects, play, known.moves, todo, shorten);
  const objectives = objectivesOf(injects, known.objectives);
  const numbers = numbersOf(
    injects,
    known.injects.map(({ number }) => number),
    todo,
  );
  const columns = columnsOf(injects, choices.columns ?? [], known, todo, shorten);
  const ids = new Set(known.injects.map(({ id }) => id));
  const lines = injects.map((inject, index) => {
    const number = numbers[index] ?? String(index + 1);
    const place = {
      id: freeIdOf(`inj_${number}`, ids),
      number,
      move: moves.of[index] ?? 1,
      minute: minutes[index] ?? 0,
      objectives: objectives.of[index] ?? [],
      teamOf: teams.of,
      isForAll: recipients.length === 0,
      columnOf: columns.of,
    };
    return injectOf(inject, place, todo, shorten);
  });
  return { lines, recipients, teams, moves, objectives, columns: columns.columns, play };
}

function freeIdOf(id: string, taken: Set<string>): string {
  let [free, count] = [id, 2];
  while (taken.has(free)) {
    free = `${id}_${count}`;
    count += 1;
  }
  taken.add(free);
  return free;
}

function refuseCount(count: number, before: number): void {
  if (count === 0) {
    throw new SpreadsheetError(
      'no-injects',
      'There are no injects to make a scenario of: check which column is what.',
    );
  }
  if (count + before > storyLimits.injects) {
    const has = before === 0 ? '' : ` and the scenario ${before}`;
    throw new SpreadsheetError(
      'too-many-injects',
      `The sheet has ${count} injects${has}, and a scenario may have ${storyLimits.injects}: divide it into several files.`,
    );
  }
}
