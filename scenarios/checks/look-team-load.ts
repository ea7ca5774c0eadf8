import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { mayReach, wordsForTeam } from '../reading';

/** A team that reads so many times what another reads in one move is told of, from so many words more on. */
const uneven = { times: 2.5, words: 150 };

/** Finds moves in which a team hears nothing, or one team has to read far more than another. The practice round is left out. */
export function lookTeamLoad(story: Story): Look[] {
  const { teams, moves } = story.opening;
  return moves.flatMap(({ number }, index): Look[] => {
    if (number === 0) return [];
    const injects = story.script.injects.filter(
      ({ move, kind }) => move === number && kind !== 'expected-action',
    );
    const loads = teams
      .map(({ id, name }) => ({
        name: name || id,
        words: wordsForTeam(story, injects, id),
        hearsNothing: !injects.some((inject) => mayReach(story, inject, id)),
      }))
      .sort((one, other) => one.words - other.words);
    const path = `opening.moves.${index}`;
    const silent = loads.filter(({ hearsNothing }) => hearsNothing);
    if (silent.length > 0)
      return silent.map(({ name }) => ({
        code: 'team-hears-nothing',
        path,
        sentence: `In move ${number} nothing reaches the team “${name}”.`,
      }));
    const [least, most] = [loads[0], loads.at(-1)];
    if (!least || !most) return [];
    const isUneven = most.words >= least.words * uneven.times && most.words - least.words >= uneven.words;
    const sentence = `In move ${number} “${most.name}” may read ${most.words} words, and “${least.name}” ${least.words}.`;
    return isUneven ? [{ code: 'team-load-uneven', path, sentence }] : [];
  });
}
