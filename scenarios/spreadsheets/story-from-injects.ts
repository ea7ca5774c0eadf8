import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import type {
  SpreadsheetStory,
  SpreadsheetStoryChoices,
  StoryTodo,
} from '../../exercise/authoring/spreadsheet-story';
import type { Opening, StoryTeam } from '../../exercise/story';
import { storyLimits } from '../story-limits';
import { SpreadsheetError } from './spreadsheet-error';
import { debriefSteps, genericOpening, genericTellTales } from './story/generic-parts';
import { injectOf } from './story/inject-of';
import { minutesOf } from './story/minutes-of';
import { movesOf } from './story/moves-of';
import { numbersOf } from './story/numbers-of';
import { objectivesOf } from './story/objectives-of';
import { recipientsOf } from './story/recipients-of';
import { idOf, shortenInto } from './story/shortened';
import { teamsOf } from './story/teams-of';

const debrief = debriefSteps.reduce((sum, { minutes }) => sum + minutes, 0);
/** What follows the last inject before play ends, in minutes. */
const afterLast = 15;

/**
 * Makes a whole story of the injects of a spreadsheet, as a draft: a team for each recipient, a move for each phase, the
 * usual steps and debrief. It always has the shape of a story; what a person has to settle is listed, not guessed away.
 *
 * @throws SpreadsheetError where there are no injects, or more than a story may have
 */
export function storyFromInjects(
  injects: readonly ImportedInject[],
  choices: SpreadsheetStoryChoices,
): SpreadsheetStory {
  refuseCount(injects.length);
  const todo: StoryTodo[] = [
    {
      code: 'manual-to-write',
      row: null,
      message: 'Write the situation manual, the content note and the question before play.',
    },
    {
      code: 'content-level',
      row: null,
      message:
        'Nobody has judged how loud the texts are: set the level of each inject, and a softer variant from level 2 on.',
    },
  ];
  const shorten = shortenInto(todo);
  const recipients = recipientsOf(injects, choices);
  const { teams, briefs, of: teamOf } = teamsOf(recipients, todo, shorten);
  const minutes = minutesOf(injects, todo);
  const play = Math.max(...minutes) + afterLast;
  const { moves, of: moveOf } = movesOf(injects, play, todo, shorten);
  const planned = moves.reduce(
    (sum, { steps }) => sum + steps.reduce((all, step) => all + step.minutes, 0),
    0,
  );
  const { objectives, of: objectiveOf } = objectivesOf(injects);
  const numbers = numbersOf(injects, todo);
  const lines = injects.map((inject, index) =>
    injectOf(
      inject,
      {
        number: numbers[index] ?? String(index + 1),
        move: moveOf[index] ?? 1,
        minute: minutes[index] ?? 0,
        objectives: objectiveOf[index] ?? [],
        teamOf,
        isForAll: recipients.length === 0,
      },
      todo,
      shorten,
    ),
  );
  const opening: Opening = {
    ...genericOpening,
    ...titleOf(choices.title),
    revision: 1,
    minutes: Math.max(play, planned) + debrief,
    debriefFloorMinutes: 20,
    people: peopleOf(teams),
    teams,
    bodies: [],
    moves,
    debriefSteps,
    objectives,
  };
  const script = { injects: lines, tellTales: genericTellTales, personas: [], facilitatorNotes: [] };
  return { story: { opening, briefs, script }, recipients, todo };
}

function refuseCount(count: number): void {
  if (count === 0) {
    throw new SpreadsheetError(
      'no-injects',
      'There are no injects to make a scenario of: check which column is what.',
    );
  }
  if (count > storyLimits.injects) {
    throw new SpreadsheetError(
      'too-many-injects',
      `The sheet has ${count} injects, and a scenario may have ${storyLimits.injects}: divide it into several files.`,
    );
  }
}

function titleOf(title: string): Pick<Opening, 'scenarioId' | 'title' | 'subtitle'> {
  const named = title.trim().slice(0, storyLimits.title).trim() || 'Imported exercise';
  return { scenarioId: idOf(named, 'imported'), title: named, subtitle: 'A draft from a spreadsheet.' };
}

function peopleOf(teams: readonly StoryTeam[]): Opening['people'] {
  return { from: teams.length, to: teams.reduce((sum, { places }) => sum + places, 0) };
}
