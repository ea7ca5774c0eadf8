import type { SpreadsheetStory } from '../../../exercise/authoring/spreadsheet-story';
import type { Story } from '../../../exercise/story';

/** The longest note of a script, in characters. */
const longest = 2_400;

/** A story with what a person still has to settle as its last note for staff, as many of the sentences as a note holds. */
export function withTodo({ story, todo }: Pick<SpreadsheetStory, 'story' | 'todo'>, heading: string): Story {
  if (todo.length === 0) return story;
  let text = '';
  for (const { message } of todo) {
    const next = `${text}${text === '' ? '' : '\n'}- ${message}`;
    if (next.length > longest) break;
    text = next;
  }
  const facilitatorNotes = [...story.script.facilitatorNotes, { heading, text }];
  return { ...story, script: { ...story.script, facilitatorNotes } };
}
