import type { Story, StoryInject } from '../../../exercise/story';

/**
 * A story with as many lines as are asked for: its own over and over, of every kind, in the order of their minutes. The
 * first are as they were written, so that what names another line still finds it.
 */
export function withManyLines(story: Story, count: number): Story {
  const written = story.script.injects;
  const copies = Array.from({ length: count - written.length }, (_, n) =>
    copyOf(written[n % written.length] as StoryInject, n),
  );
  return { ...story, script: { ...story.script, injects: [...written, ...copies] } };
}

/** A number that no line has: stories of the shelf stay under 100. */
const firstNumber = 100;

function copyOf(inject: StoryInject, n: number): StoryInject {
  const number = String(firstNumber + n);
  return { ...inject, id: `${inject.id}_${number}`, number, title: `${inject.title}, ${number}` };
}
