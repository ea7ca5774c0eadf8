import type { RecipientQuestion, StoryTodo } from '../../../exercise/authoring/spreadsheet-story';
import type { StoryTeam, TeamBrief } from '../../../exercise/story';
import { storyLimits } from '../../story-limits';
import { plainWords } from '../plain-words';
import { idOf, type Shorten } from './shortened';

/** The new teams of a draft, their empty briefs, and how a name of the sheet finds its team. */
export interface DraftTeams {
  teams: StoryTeam[];
  briefs: TeamBrief[];
  /** By a recipient as `plainWords` writes it: the id of its team, new or not, all teams, or those who run the exercise. */
  of: Map<string, string>;
}

const places = 4;
const pooled = 'Other recipients';

/** Makes a team for each name that injects go to and that no team has yet; where there are more than a story may have, the rarest share one. */
export function teamsOf(
  questions: readonly RecipientQuestion[],
  known: readonly StoryTeam[],
  todo: StoryTodo[],
  shorten: Shorten,
): DraftTeams {
  const of = new Map<string, string>();
  const knownBy = new Map(known.map(({ id, name }) => [plainWords(name), id]));
  const counts = new Map<string, number>();
  for (const { choice, injects } of questions) {
    if (typeof choice === 'object' && !knownBy.has(plainWords(choice.team)))
      counts.set(choice.team, (counts.get(choice.team) ?? 0) + injects);
  }
  const kept = keptNames(counts, storyLimits.parts - known.length, todo);
  const names = [...counts.keys()].filter((name) => kept.has(name));
  if (counts.size > kept.size && known.length < storyLimits.parts) names.push(pooled);
  if (names.length === 0 && known.length === 0) {
    names.push('Team');
    todo.push({
      code: 'no-teams',
      row: null,
      message:
        'The sheet names no recipients: there is one team, and everything goes to it. Add the teams that you want.',
    });
  }
  const teams = named(names, known, shorten);
  const idBy = new Map(names.map((name, index) => [name, teams[index]?.id ?? '']));
  for (const { recipient, choice } of questions) {
    const team =
      typeof choice === 'object'
        ? (knownBy.get(plainWords(choice.team)) ?? idBy.get(choice.team) ?? idBy.get(pooled) ?? '')
        : choice;
    of.set(plainWords(recipient) || recipient, team);
  }
  for (const { name } of teams) {
    todo.push({
      code: 'brief-to-write',
      row: null,
      message: `Write the brief of ${name}: its role, its goals and its red lines.`,
    });
  }
  return { teams, briefs: teams.map(({ id, name }) => emptyBrief(id, name)), of };
}

/** @param room how many teams the scenario may still have */
function keptNames(counts: Map<string, number>, room: number, todo: StoryTodo[]): Set<string> {
  if (counts.size <= room) return new Set(counts.keys());
  const most = Math.max(0, room - 1);
  const share = room > 0 ? `share the team “${pooled}”` : 'have no team';
  todo.push({
    code: 'teams-pooled',
    row: null,
    message: `The sheet names ${counts.size} new recipients, and a story has ${storyLimits.parts} teams at most: the ${counts.size - most} to whom least goes ${share}. Put recipients together.`,
  });
  const sorted = [...counts].sort((one, other) => other[1] - one[1]).slice(0, most);
  return new Set(sorted.map(([name]) => name));
}

function named(names: readonly string[], known: readonly StoryTeam[], shorten: Shorten): StoryTeam[] {
  const ids = new Set<string>(known.map(({ id }) => id));
  // R is the other side's.
  const letters = new Set<string>(['R', ...known.map(({ letter }) => letter)]);
  return names.map((written, index) => {
    const name = shorten(written, storyLimits.name, `name of the team ${written.slice(0, 30)}`, null);
    let id = idOf(name, `team-${index + 1}`);
    if (ids.has(id)) id = `${id.slice(0, 28)}-${known.length + index + 1}`;
    ids.add(id);
    const shortName =
      name.length <= storyLimits.shortName ? name : `${name.slice(0, storyLimits.shortName - 1).trimEnd()}…`;
    return {
      id,
      name,
      shortName,
      letter: letterOf(name, letters),
      places,
      summary: `Receives what the MSEL sends to ${name}.`,
    };
  });
}

function letterOf(name: string, taken: Set<string>): string {
  const own = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/gu, '');
  const letter = [...own, ...'ABCDEFGHIJKLMNOPQSTUVWXYZ'].find((each) => !taken.has(each)) ?? 'A';
  taken.add(letter);
  return letter;
}

function emptyBrief(team: string, name: string): TeamBrief {
  return {
    team,
    role: `To be written: who ${name} is and for whom it decides.`,
    goals: ['To be written: what this team wants to reach.'],
    redLines: ['To be written: what this team will not do.'],
    knows: [],
    instructions: [],
  };
}
