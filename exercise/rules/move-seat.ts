import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import { seatOf } from '../state';
import { freeMember, instructionFor, playersOf } from './seats';

/** EX7: the facilitator balances teams. The person gives up the member held and takes a free one in the new team. */
export const moveSeat: Rule<'MoveSeat'> = (state, { command }) => {
  const seat = seatOf(state, command.seat);
  if (!seat || seat.removed || seat.role !== 'player') return refused('UnknownSeat');
  // EX176: a bot has no team but the one it stands in for.
  if (seat.bot) return refused('SeatOfBot');
  const team = state.opening?.teams.find((candidate) => candidate.id === command.team);
  if (!team) return refused('UnknownTeam');
  if (seat.team === team.id) return happened();
  if (playersOf(state, team.id).length >= team.places) return refused('TeamFull');
  const member = freeMember(state, team.id);
  return happened(
    {
      type: 'SeatMoved',
      seat: seat.id,
      name: seat.name,
      from: seat.team,
      to: team.id,
      leaves: seat.member,
      member,
    },
    ...instructionFor(state, seat.id, member),
  );
};

/** EX8: the facilitator removes a person; the name and the member are free again. Staff are not removed here. */
export const removeSeat: Rule<'RemoveSeat'> = (state, { command }) => {
  const seat = seatOf(state, command.seat);
  if (!seat || seat.removed) return refused('UnknownSeat');
  if (seat.role !== 'player' && seat.role !== 'observer') return refused('SeatOfStaff');
  return happened({ type: 'SeatRemoved', seat: seat.id, team: seat.team, member: seat.member });
};
