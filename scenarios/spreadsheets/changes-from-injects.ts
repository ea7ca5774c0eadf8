import type { PartChange } from '../../exercise/authoring/answers';
import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import type {
  SpreadsheetChanges,
  SpreadsheetStoryChoices,
  StoryTodo,
} from '../../exercise/authoring/spreadsheet-story';
import type { StoredPart } from '../drafts/parts-to-story';
import { linesFromInjects } from './lines-from-injects';
import { knownOfParts } from './story/known-story';

/** A part as far as adding lines needs it. */
export type PartThatIs = Pick<StoredPart, 'id' | 'kind' | 'place' | 'revision' | 'value'>;

/**
 * The injects of a spreadsheet as changes of a scenario that is there, in the order of the sheet and behind its lines:
 * recipients meet its teams, phases its moves, objectives and columns those that it has.
 *
 * @throws SpreadsheetError where there are no injects, or more than a scenario may have
 */
export function changesFromInjects(
  injects: readonly ImportedInject[],
  choices: Omit<SpreadsheetStoryChoices, 'title'>,
  parts: readonly PartThatIs[],
): SpreadsheetChanges {
  const todo: StoryTodo[] = [];
  const known = knownOfParts(parts);
  const { lines, recipients, teams, columns } = linesFromInjects(injects, choices, known, todo);
  const behind = (kind: StoredPart['kind']) =>
    Math.max(0, ...parts.filter((part) => part.kind === kind).map(({ place }) => place)) + 1;
  const changes: PartChange[] = [
    ...columnChange(parts, columns, known.columns.length),
    ...teams.teams.map(
      (team, index): PartChange => ({
        make: { kind: 'team', place: behind('team') + index, value: { team, brief: null } },
      }),
    ),
    ...lines.map(
      (value, index): PartChange => ({ make: { kind: 'inject', place: behind('inject') + index, value } }),
    ),
  ];
  const names = known.teams.flatMap(({ name }) => (name === '' ? [] : [name]));
  return { changes, teams: names, recipients, todo };
}

function columnChange(
  parts: readonly PartThatIs[],
  columns: readonly { id: string; name: string }[],
  before: number,
): PartChange[] {
  const story = parts.find(({ kind }) => kind === 'story');
  if (!story || columns.length === before) return [];
  const value = { ...(story.value as object), columns };
  return [{ change: { part: story.id, revision: story.revision, value } }];
}
