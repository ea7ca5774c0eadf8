import { happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import type { SeatRemoved } from '../events/seats';
import { instructionInLanguages } from '../languages/brief-for-team';
import type { Rule } from '../rule';
import { type Seat, type State, seatOf } from '../state';
import type { StoryTeam } from '../story';
import { isRefusedByLink } from './invites';

/** People who play and have not been removed, in the order in which they came. */
export function playersOf(state: State, team: string): Seat[] {
  return Object.values(state.seats).filter(
    (seat) => seat.role === 'player' && seat.team === team && !seat.removed,
  );
}

/** The players who are people. */
function peopleOf(state: State, team: string): Seat[] {
  return playersOf(state, team).filter((seat) => !seat.bot);
}

/** The member that is wanted, or else the first declared one, of the team's body, that nobody holds. */
export function freeMember(state: State, team: string, wanted: string | null = null): Seat['member'] {
  const body = state.opening?.bodies.find((candidate) => candidate.team === team);
  if (!body) return null;
  const held = new Set(
    Object.values(state.seats).flatMap((seat) => (seat.member?.body === body.id ? [seat.member.id] : [])),
  );
  const free = body.members.filter((candidate) => !held.has(candidate.id));
  const member = free.find(({ id }) => id === wanted) ?? free[0];
  return member ? { body: body.id, id: member.id } : null;
}

/** The instruction that goes with a member, for the seat that now holds it. Two bodies may both have a "chair". */
export function instructionFor(state: State, seat: string, member: Seat['member']): ExerciseEvent[] {
  if (!member) return [];
  const team = state.opening?.bodies.find((body) => body.id === member.body)?.team;
  const brief = state.briefs.find((candidate) => candidate.team === team);
  const instruction = brief?.instructions.find((candidate) => candidate.member === member.id);
  if (!brief || !instruction) return [];
  const translations = instructionInLanguages(brief, member.id);
  return [
    {
      type: 'MemberInstructed',
      seat,
      body: member.body,
      member: member.id,
      text: instruction.text,
      ...(translations ? { translations } : {}),
    },
  ];
}

/**
 * EX120: whether somebody who comes to play now comes late: move 1 has begun, and a team has heard what they have not.
 * EX345: in a what-if nobody does: whoever joins sees what the team had seen, as everybody in it.
 */
export function isLate({ phase, step, fork }: State): boolean {
  return fork === null && phase === 'running' && step !== null && step.move >= 1;
}

/** What two names have in common that people cannot tell apart by reading. */
function alike(name: string): string {
  // What nobody can see (a joiner, a soft hyphen, a change of direction) makes no other name.
  const seen = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return seen.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The team with the largest share of its places free; the first declared on a tie. */
function emptiestTeam(state: State): string | null {
  const free = (state.opening?.teams ?? []).map((team) => ({
    id: team.id,
    share: (team.places - peopleOf(state, team.id).length) / team.places,
  }));
  const best = free.reduce((a, b) => (b.share > a.share ? b : a), { id: '', share: 0 });
  return best.share > 0 ? best.id : null;
}

/** EX175: no bot keeps a person out: in a full team the one that came last gives up its place, and its member with it. */
export function placeGivenUp(state: State, team: StoryTeam): Seat | null {
  const players = playersOf(state, team.id);
  return players.length < team.places ? null : (players.findLast((seat) => seat.bot) ?? null);
}

/** The bot that gives up its place is gone, and its member is free. */
export function leavesFor({ id, team, member }: Seat): SeatRemoved {
  return { type: 'SeatRemoved', seat: id, team, member };
}

/**
 * EX2: anybody may join with any name that is free, until the exercise is closed. EX3: a player without a choice of team
 * goes to the emptiest. EX4: a team has its places and no more. EX5: in a body's team each person holds a member, in
 * declared order, and is given the member's instruction. EX120: a player who comes late waits for a place. EX186: whoever
 * was listed for a member holds that one, if it is free.
 */
export const takeSeat: Rule<'TakeSeat'> = (state, { command }) => {
  const { seat, name, role, invite } = command;
  if (isRefusedByLink(state, command)) return refused('InviteClosed');
  const others = Object.values(state.seats).filter((other) => !other.removed);
  const wanted = alike(name);
  if (role !== 'screen' && others.some((other) => alike(other.name) === wanted)) {
    return refused('NameTaken', { name: name.trim() });
  }
  const marked = command.bot ? { bot: command.bot } : {};
  if (role !== 'player') {
    const taken = {
      type: 'SeatTaken',
      seat,
      name: name.trim(),
      role,
      team: null,
      member: null,
      ...marked,
    } as const;
    return happened(invite === undefined ? taken : { ...taken, invite });
  }
  if (state.phase === 'ended') return refused('ExerciseEnded');
  // EX120: the wish for a team waits as well; the facilitator knows which one can take somebody now.
  if (isLate(state)) {
    return happened({
      type: 'SeatTaken',
      seat,
      name: name.trim(),
      role,
      team: null,
      member: null,
      waiting: true,
    });
  }
  const team = command.team ?? emptiestTeam(state);
  if (team === null) return refused('TeamFull');
  const declared = state.opening?.teams.find((candidate) => candidate.id === team);
  if (!declared) return refused('UnknownTeam');
  const given = placeGivenUp(state, declared);
  if (given === null && playersOf(state, team).length >= declared.places) return refused('TeamFull');
  const member = given ? given.member : freeMember(state, team, command.member);
  return happened(
    ...(given ? [leavesFor(given)] : []),
    { type: 'SeatTaken', seat, name: name.trim(), role, team, member, ...marked },
    ...instructionFor(state, seat, member),
  );
};

/** The roles that people have who came by the code. */
export const guestRoles: readonly Seat['role'][] = ['player', 'observer', 'red'];

/** EX6: a person goes on with another device. Staff seats are reached by signing in, never by a name. */
export const takeOverSeat: Rule<'TakeOverSeat'> = (state, { command }) => {
  const seat = seatOf(state, command.seat);
  if (!seat || seat.removed) return refused('UnknownSeat');
  if (!guestRoles.includes(seat.role)) return refused('SeatOfStaff');
  // EX176
  if (seat.bot) return refused('SeatOfBot');
  return happened({ type: 'SeatTakenOver', seat: command.seat });
};
