import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import { seatOf } from '../state';
import { freeMember, instructionFor, leavesFor, placeGivenUp, playersOf } from './seats';

/**
 * EX121: the facilitator gives a latecomer a place, once: in a team that has one, with a member and its instruction where
 * the team is a body's (EX5), or as an observer. After ENDEX only as an observer.
 */
export const admitSeat: Rule<'AdmitSeat'> = (state, { command }) => {
  const seat = seatOf(state, command.seat);
  if (!seat || seat.removed) return refused('UnknownSeat');
  const { id, name } = seat;
  if (!seat.isWaiting) return refused('AlreadyAdmitted', { name });
  if (command.team === null) {
    return happened({ type: 'SeatAdmitted', seat: id, name, role: 'observer', team: null, member: null });
  }
  if (state.phase === 'ended') return refused('ExerciseEnded');
  const team = state.opening?.teams.find((candidate) => candidate.id === command.team);
  if (!team) return refused('UnknownTeam');
  const given = placeGivenUp(state, team);
  if (given === null && playersOf(state, team.id).length >= team.places) return refused('TeamFull');
  const member = given ? given.member : freeMember(state, team.id);
  return happened(
    ...(given ? [leavesFor(given)] : []),
    { type: 'SeatAdmitted', seat: id, name, role: 'player', team: team.id, member },
    ...instructionFor(state, id, member),
  );
};
