import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { Release, Seat } from '../state';

/** EX9: a person says that they have read the rules of play. Saying it twice changes nothing. */
export const acknowledgeRules: Rule<'AcknowledgeRules'> = (state, { by }) =>
  state.seats[by]?.hasReadRules ? happened() : happened({ type: 'RulesAcknowledged', seat: by });

/** Whether a release has reached a seat. */
export function hasReached(release: Release, seat: Seat): boolean {
  if (release.status !== 'released' && release.status !== 'recalled') return false;
  return (
    release.recipients.seats.includes(seat.id) ||
    (seat.team !== null && release.recipients.teams.includes(seat.team))
  );
}

/** EX20: whoever an inject has reached can be seen to have read it. One that did not reach them is as good as none. */
export const acknowledgeInject: Rule<'AcknowledgeInject'> = (state, { command, by }) => {
  const seat = state.seats[by];
  const release = state.releases.find((candidate) => candidate.id === command.release);
  if (!seat || !release || !hasReached(release, seat)) return refused('UnknownRelease');
  if (state.reads[release.id]?.includes(by)) return happened();
  return happened({ type: 'InjectAcknowledged', release: release.id, seat: by });
};
