import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import { isHeld } from '../voting/is-held';

/**
 * EX239: a member argues to a seat of its body that nobody holds, to win it for a text, until the result of a vote that
 * binds is read. Staff read it and say how the seat votes (EX238).
 */
export const argueToSeat: Rule<'ArgueToSeat'> = (state, { command, by, id }) => {
  const { proposal, member, text } = command;
  const seat = state.seats[by];
  const body = state.opening?.bodies.find((candidate) => candidate.id === seat?.member?.body);
  const speaker = body?.members.find((candidate) => candidate.id === seat?.member?.id);
  if (!seat || !body || !speaker) return refused('NotAMember');
  // What another body has before it is for a seat the same as nothing.
  if (!state.proposals.some((one) => one.id === proposal && one.body === body.id))
    return refused('UnknownProposal');
  const isRead = state.votes.some(
    (vote) => vote.proposal === proposal && vote.binding && vote.readAt !== null,
  );
  if (isRead) return refused('VoteClosed');
  if (!body.members.some((one) => one.id === member)) return refused('UnknownMember');
  if (isHeld(state.seats, body.id, member)) return refused('SeatIsHeld');
  return happened({
    type: 'SeatArgued',
    argument: idFrom('argument', id),
    proposal,
    body: body.id,
    member,
    speaker: speaker.name,
    text,
    secret: { author: seat.name },
  });
};
