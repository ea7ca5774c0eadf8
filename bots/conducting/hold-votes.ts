import { exerciseTime } from '../../exercise/exercise-clock';
import type { Vote } from '../../exercise/state';
import { silenceEnds } from '../../exercise/voting/silence';
import { command, type Habit } from '../act';
import type { ConductorSight } from '../sight';

/** How long a vote stays open for those who have not voted, in milliseconds of exercise time. */
const openFor = 150_000;

/** Puts a text that was tabled to the vote of its body, as the body is played. */
export const openVotes: Habit<ConductorSight> = ({ room }) => {
  if (room.step?.step !== 'agree') return [];
  const tabled = room.proposals.filter(
    ({ id, body }) =>
      !room.votes.some((vote) => vote.proposal === id || (vote.body === body && !vote.readAt)),
  );
  return tabled.map(({ id, at }) =>
    command(`vote on ${id}`, exerciseTime(room.clock, at) + 15_000, {
      type: 'OpenVote',
      proposal: id,
      binding: true,
      basis: 'played',
    }),
  );
};

/** Reads a vote when everybody has voted, or when it was open long enough. */
export const readVotes: Habit<ConductorSight> = ({ room, time }) => {
  const isComplete = (vote: Vote) => vote.cast.length >= vote.rule.members.length;
  return room.votes
    .filter((vote) => vote.readAt === null)
    .map((vote) => {
      const waits = silenceEnds(vote, room.clock) ?? exerciseTime(room.clock, vote.openedAt) + openFor;
      const at = isComplete(vote) ? time : waits;
      return command(`read ${vote.id}`, at, { type: 'ReadVote', vote: vote.id });
    });
};
