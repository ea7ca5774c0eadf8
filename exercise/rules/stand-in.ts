import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { Seat, State } from '../state';
import type { StoryTeam } from '../story';
import { instructionFor, playersOf } from './seats';

/** Two sign a card, so two stand in for a team that is no body. */
const botsOfATeam = 2;

/**
 * EX174: bots stand in for a team on its free places: one for each member of a body, else two, or as many as were asked
 * for. EX171: each says by its name and its seat that it is a bot.
 */
export const standInWithBots: Rule<'StandInWithBots'> = (state, { command, id }) => {
  const team = state.opening?.teams.find((candidate) => candidate.id === command.team);
  if (!team) return refused('UnknownTeam');
  const free = team.places - playersOf(state, team.id).length;
  if (free <= 0) return refused('TeamFull');
  const members = freeMembers(state, team.id);
  const wanted = command.bots ?? (members.length > 0 ? members.length : botsOfATeam);
  const names = freeNames(state, team, Math.min(wanted, free));
  return happened(
    ...names.flatMap((name, index) => {
      const seat = `${idFrom('seat', id)}_${index + 1}`;
      const member = members[index] ?? null;
      const taken = { seat, name, role: 'player' as const, team: team.id, member, bot: true as const };
      return [{ type: 'SeatTaken' as const, ...taken }, ...instructionFor(state, seat, member)];
    }),
  );
};

/** EX176: the lead ends a stand-in; the places, the members and the names are free again. */
export const endStandIn: Rule<'EndStandIn'> = (state, { command }) => {
  if (!state.opening?.teams.some((team) => team.id === command.team)) return refused('UnknownTeam');
  const bots = botsOf(state, command.team);
  if (bots.length === 0) return refused('NoBots');
  return happened(
    ...bots.map(({ id, team, member }) => ({ type: 'SeatRemoved' as const, seat: id, team, member })),
  );
};

function botsOf(state: State, team: string): Seat[] {
  return playersOf(state, team).filter((seat) => seat.bot);
}

/** The members of the team's body that nobody holds, in declared order. */
function freeMembers(state: State, team: string): NonNullable<Seat['member']>[] {
  const body = state.opening?.bodies.find((candidate) => candidate.team === team);
  const held = Object.values(state.seats).flatMap((seat) => (seat.member ? [seat.member] : []));
  return (body?.members ?? [])
    .filter((member) => !held.some((other) => other.body === body?.id && other.id === member.id))
    .map((member) => ({ body: body?.id ?? '', id: member.id }));
}

/** Names that say what they are and that nobody has: the letter of the team and a number. */
function freeNames(state: State, team: StoryTeam, count: number): string[] {
  const taken = new Set(Object.values(state.seats).flatMap((seat) => (seat.removed ? [] : [seat.name])));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `Bot ${team.letter}${number}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}
