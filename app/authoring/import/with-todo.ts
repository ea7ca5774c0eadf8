import type { SpreadsheetStory, StoryTodo } from '../../../exercise/authoring/spreadsheet-story';
import type { Story } from '../../../exercise/story';

/** The longest note of a script, in characters. */
const longest = 2_400;

/** What a person still has to settle as a note for staff, as many of the sentences as a note holds; null where it is nothing. */
export function todoNote(
  todo: readonly StoryTodo[],
  heading: string,
): { heading: string; text: string } | null {
  let text = '';
  for (const { message } of todo) {
    const next = `${text}${text === '' ? '' : '\n'}- ${message}`;
    if (next.length > longest) break;
    text = next;
  }
  return text === '' ? null : { heading, text };
}

/** A story with what is to be settled as its last note. */
export function withTodo({ story, todo }: Pick<SpreadsheetStory, 'story' | 'todo'>, heading: string): Story {
  const note = todoNote(todo, heading);
  if (!note) return story;
  const facilitatorNotes = [...story.script.facilitatorNotes, note];
  return { ...story, script: { ...story.script, facilitatorNotes } };
}
