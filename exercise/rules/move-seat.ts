import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import { isStaffRole, seatOf } from '../state';
import { freeMember, instructionFor, playersOf } from './seats';

/** EX7: the facilitator balances teams. The person gives up the member held and takes a free one in the new team. */
export const moveSeat: Rule<'MoveSeat'> = (state, { command }) => {
  const seat = seatOf(state, command.seat);
  if (!seat || seat.removed || seat.role !== 'player') return refused('UnknownSeat');
  if (seat.isWaiting) return refused('NotAdmitted', { name: seat.name });
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

/**
 * EX8: the facilitator removes a person; the name and the member are free again. EX135: staff are removed by the lead
 * alone, and nobody removes a lead. EX138: nor who opened the exercise, or a guest could lock its owner out of it. EX149:
 * whoever plays the other side puts the role down first.
 */
export const removeSeat: Rule<'RemoveSeat'> = (state, { by, command }) => {
  const seat = seatOf(state, command.seat);
  if (!seat || seat.removed) return refused('UnknownSeat');
  const byLead = seatOf(state, by)?.role === 'lead';
  if (isStaffRole(seat.role) && (!byLead || seat.role === 'lead')) return refused('StaffStay');
  if (seat.opener) return refused('SeatOfOpener', { name: seat.name });
  if (seat.role === 'screen') return refused('SeatOfStaff');
  const left = seat.role === 'red' ? [{ type: 'RedSeatLeft' as const, seat: seat.id }] : [];
  return happened(...left, { type: 'SeatRemoved', seat: seat.id, team: seat.team, member: seat.member });
};
