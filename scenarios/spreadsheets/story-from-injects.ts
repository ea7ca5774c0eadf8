import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import type {
  SpreadsheetStory,
  SpreadsheetStoryChoices,
  StoryTodo,
} from '../../exercise/authoring/spreadsheet-story';
import type { Opening, StoryTeam } from '../../exercise/story';
import { storyLimits } from '../story-limits';
import { linesFromInjects } from './lines-from-injects';
import { debriefSteps, genericOpening, genericTellTales } from './story/generic-parts';
import { nothingKnown } from './story/known-story';
import { idOf } from './story/shortened';

const debrief = debriefSteps.reduce((sum, { minutes }) => sum + minutes, 0);

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
  const { lines, recipients, teams, moves, objectives, columns, play } = linesFromInjects(
    injects,
    choices,
    nothingKnown,
    todo,
  );
  const planned = moves.moves.reduce(
    (sum, { steps }) => sum + steps.reduce((all, step) => all + step.minutes, 0),
    0,
  );
  const opening: Opening = {
    ...genericOpening,
    ...titleOf(choices.title),
    revision: 1,
    minutes: Math.max(play, planned) + debrief,
    debriefFloorMinutes: 20,
    people: peopleOf(teams.teams),
    teams: teams.teams,
    bodies: [],
    moves: moves.moves,
    debriefSteps,
    objectives: objectives.objectives,
  };
  const script = {
    injects: lines,
    tellTales: genericTellTales,
    personas: [],
    facilitatorNotes: [],
    ...(columns.length > 0 ? { columns } : {}),
  };
  return { story: { opening, briefs: teams.briefs, script }, recipients, todo };
}

function titleOf(title: string): Pick<Opening, 'scenarioId' | 'title' | 'subtitle'> {
  const named = title.trim().slice(0, storyLimits.title).trim() || 'Imported exercise';
  return { scenarioId: idOf(named, 'imported'), title: named, subtitle: 'A draft from a spreadsheet.' };
}

function peopleOf(teams: readonly StoryTeam[]): Opening['people'] {
  return { from: teams.length, to: teams.reduce((sum, { places }) => sum + places, 0) };
}
