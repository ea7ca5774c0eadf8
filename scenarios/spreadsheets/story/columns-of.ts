import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import type { StoryTodo } from '../../../exercise/authoring/spreadsheet-story';
import type { ScriptColumn } from '../../../exercise/story';
import { storyLimits } from '../../story-limits';
import { plainWords } from '../plain-words';
import type { KnownStory } from './known-story';
import type { Shorten } from './shortened';

/** The author's own columns of a scenario, and by a column of the sheet the id of its own. */
export interface DraftColumns {
  columns: ScriptColumn[];
  of: ReadonlyMap<string, string>;
}

/**
 * Makes columns of the scenario's own of columns of the sheet that have no field; one with the name of a column that is there
 * goes into that. What finds no room stays in the notes, and is told.
 *
 * @param wanted their names as `more` of the injects has them
 */
export function columnsOf(
  injects: readonly ImportedInject[],
  wanted: readonly string[],
  known: Pick<KnownStory, 'columns' | 'columnIds'>,
  todo: StoryTodo[],
  shorten: Shorten,
): DraftColumns {
  const held = new Set(injects.flatMap(({ more }) => Object.keys(more)));
  const columns = [...known.columns];
  const taken = new Set(known.columnIds);
  const of = new Map<string, string>();
  for (const heading of new Set(wanted)) {
    if (!held.has(heading)) continue;
    const there = columns.find(({ name }) => plainWords(name) === plainWords(heading));
    if (there) {
      of.set(heading, there.id);
      continue;
    }
    if (columns.length >= storyLimits.few) {
      todo.push({
        code: 'columns-full',
        row: null,
        message: `A scenario has ${storyLimits.few} columns of its own at most: “${heading.slice(0, 60)}” stands in the notes.`,
      });
      continue;
    }
    let count = columns.length + 1;
    while (taken.has(`column_${count}`)) count += 1;
    const id = `column_${count}`;
    taken.add(id);
    of.set(heading, id);
    columns.push({
      id,
      name: shorten(heading, storyLimits.name, `name of the column “${heading.slice(0, 30)}”`, null),
    });
  }
  return { columns, of };
}
