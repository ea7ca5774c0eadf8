import type { Story, StoryInject } from '../exercise/story';

/** Words that an adult reads in a minute, in a room and in a second language. */
export const wordsPerMinute = 200;

/** How many words a text has. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;

/** Every text of an inject that can reach a player, with where it stands in the inject. */
export function playerTexts(inject: StoryInject): { field: string; text: string }[] {
  if (inject.kind === 'expected-action') return [];
  const branches = inject.branches.map((branch, index) => ({ ...branch, field: `branches.${index}.` }));
  return [{ ...inject, field: '' }, ...branches].flatMap(({ field, text, softer }) => [
    ...(text === '' ? [] : [{ field: `${field}text`, text }]),
    ...(softer ? [{ field: `${field}softer.text`, text: softer.text }] : []),
  ]);
}

/** Whether a member of a team may have to read an inject: as the whole team, as a seat of a body, or on the room screen. */
export function mayReach(story: Story, { to }: StoryInject, team: string): boolean {
  const bodies = story.opening.bodies.filter((body) => body.team === team).map((body) => body.id);
  if (to.screen || to.teams === 'all' || to.teams.includes(team)) return true;
  return to.members.some((member) => bodies.includes(member.split(':')[0] ?? ''));
}

/** Most words that one member of a team may have to read of these injects: the longest text of each. */
export function wordsForTeam(story: Story, injects: readonly StoryInject[], team: string): number {
  return injects
    .filter((inject) => mayReach(story, inject, team))
    .reduce((sum, inject) => sum + longestOf(inject), 0);
}

const longestOf = (inject: StoryInject) =>
  Math.max(0, ...playerTexts(inject).map(({ text }) => wordsIn(text)));
