import type { StoryInject } from '../../../exercise/story';
import { blankInject } from './blank-inject';
import type { MselNames } from './names';

/**
 * An inject of the bank as a line of this scenario: with an id and number of its own, and without teams, members,
 * objectives, columns and dependencies that this scenario does not have.
 */
export function fromBank(
  kept: StoryInject,
  names: Pick<MselNames, 'teams' | 'bodies' | 'objectives' | 'columns' | 'moves'>,
  taken: Pick<StoryInject, 'id' | 'number' | 'move' | 'plannedMinute' | 'scenarioTime'>[],
): StoryInject {
  const blank = blankInject(taken, taken.at(-1));
  const { waitsFor: _waitsFor, marks: _marks, facts: _facts, more, ...rest } = kept;
  const members = names.bodies.flatMap((body) => body.members.map((member) => `${body.id}:${member.id}`));
  const cells = Object.entries(more ?? {}).filter(([id]) => names.columns.some((column) => column.id === id));
  const { teams } = kept.to;
  return {
    ...blank,
    ...rest,
    id: blank.id,
    number: blank.number,
    move: names.moves.some(({ number }) => number === kept.move) ? kept.move : blank.move,
    to: {
      teams: teams === 'all' ? 'all' : teams.filter((id) => names.teams.some((team) => team.id === id)),
      members: kept.to.members.filter((key) => members.includes(key)),
      screen: kept.to.screen,
    },
    objectives: kept.objectives.filter((id) => names.objectives.some((one) => one.id === id)),
    contingencyFor: null,
    status: 'draft',
    ...(cells.length > 0 ? { more: Object.fromEntries(cells) } : {}),
  };
}
