import { exerciseTime } from '../../exercise/exercise-clock';
import { command, type Habit } from '../act';
import { seconds } from '../chance';
import { fallsTo } from '../colleagues';
import type { PlayerSight } from '../sight';

/** A team keeps no longer list than a wall has room for. */
const factsMax = 6;

/** Says once that it has read the rules of play. */
export const readRules: Habit<PlayerSight> = ({ seat, own }) =>
  own.seats[seat.id]?.hasReadRules ? [] : [command('rules', 0, { type: 'AcknowledgeRules' })];

/** Reads what reached the team or itself, a while after it came. */
export const readInjects: Habit<PlayerSight> = ({ seat, own, team }) =>
  [...team.releases, ...own.releases]
    .filter(({ id, status }) => status === 'released' && !own.reads[id]?.includes(seat.id))
    .map(({ id, releasedAt }) =>
      command(
        `read ${id}`,
        exerciseTime(team.clock, releasedAt ?? 0) + seconds(15, 90, seat.id, 'read', id),
        { type: 'AcknowledgeInject', release: id },
      ),
    );

/** One of the team pins what an inject says as known. */
export const pinFacts: Habit<PlayerSight> = (sight) => {
  const { seat, team } = sight;
  if (team.facts.length >= factsMax) return [];
  return team.releases
    .filter(({ id, status, content }) => {
      const isPinned = team.facts.some(({ text }) => text === content.title);
      return status === 'released' && !isPinned && fallsTo(sight, 'pin', id);
    })
    .map(({ id, releasedAt, content }) =>
      command(`pin ${id}`, exerciseTime(team.clock, releasedAt ?? 0) + seconds(60, 150, seat.id, 'pin', id), {
        type: 'PinFact',
        kind: content.reliability?.confidence === 'low' ? 'unknown' : 'known',
        text: content.title,
      }),
    );
};
