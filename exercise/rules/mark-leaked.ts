import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { Recipients, Release, State } from '../state';
import { releaseInject, resolveAudience } from './release-inject';
import { onWhatIsOut } from './what-is-out';

/**
 * EX112: what somebody read aloud is known to others too: they get it as something that reached them otherwise, and those
 * who had it are not told to whom (practice 6.4, failure 7). EX113: an inject that follows from it begins to go out in the
 * same breath; where it is refused, nothing happens at all.
 */
export const markLeaked: Rule<'MarkLeaked'> = (state, envelope) => {
  const { command, by, now } = envelope;
  return onWhatIsOut(state, command.release, now, (release) => {
    const { teams, seats, screen } = added(state, release, resolveAudience(state, command.audience));
    if (teams.length === 0 && seats.length === 0 && !screen) return refused('AlreadyHaveIt');
    const { id, content, inject, number } = release;
    const leaked = {
      type: 'InjectLeaked',
      release: id,
      content,
      screen,
      secret: { inject, number, teams, seats, by },
    } as const;
    if (!command.consequence) return happened(leaked);
    const follows = releaseInject(state, {
      ...envelope,
      command: { type: 'ReleaseInject', ...command.consequence },
    });
    return follows.ok ? happened(leaked, ...follows.events) : follows;
  });
};

/** Those of an audience who do not have a release yet, each once: nobody alone who gets it with a team. */
function added(state: State, { recipients }: Release, to: Recipients): Recipients {
  const teams = to.teams.filter((team) => !recipients.teams.includes(team));
  const withTeams = [...recipients.teams, ...teams];
  const seats = to.seats.filter(
    (seat) => !recipients.seats.includes(seat) && !withTeams.includes(state.seats[seat]?.team ?? ''),
  );
  return { teams, seats, screen: to.screen && !recipients.screen };
}
