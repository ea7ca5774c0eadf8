import type { SeatId } from '../../../exercise/ids';
import { type State, seatOf } from '../../../exercise/state';
import type { InjectAudience } from '../../../exercise/story';
import { listed } from '../listed';
import type { Redaction } from '../redact';
import { mselWords as t } from './msel-words';

/** To whom a line is meant to go, in words. Who is named here stands in the scenario; it names no person. */
export function audienceWords(state: State, { teams, members, screen }: InjectAudience): string {
  const groups = teams === 'all' ? [t('allTeams')] : teams.map((team) => teamName(state, team));
  const words = [
    ...groups,
    ...members.map((member) => memberWords(state, member.split(':'))),
    ...(screen ? [t('screen')] : []),
  ];
  return words.length === 0 ? t('staffOnly') : listed(words);
}

/** Whom a release reached: teams, the room screen, and people by the member that they held, with their name where names are given. */
export function recipientWords(
  state: State,
  { teams, screen, seats }: { teams: readonly string[]; screen: boolean; seats: readonly SeatId[] },
  redaction: Redaction,
): string {
  const words = [
    ...teams.map((team) => teamName(state, team)),
    ...seats.map((seat) => personWords(state, seat, redaction)),
    ...(screen ? [t('screen')] : []),
  ];
  return words.length === 0 ? t('staffOnly') : listed(words);
}

function personWords(state: State, seat: SeatId, redaction: Redaction): string {
  const member = seatOf(state, seat)?.member;
  if (!member) return redaction.person(seat);
  const role = redaction.chathamHouse
    ? redaction.member(member.body, member.id)
    : memberWords(state, [member.body, member.id]);
  return redaction.namesPeople ? `${role}: ${redaction.person(seat)}` : role;
}

function memberWords(state: State, [body = '', member = '']: string[]): string {
  const found = state.opening?.bodies.find(({ id }) => id === body);
  const name = found?.members.find(({ id }) => id === member)?.name ?? member;
  return found ? `${name} (${found.name})` : name;
}

const teamName = ({ opening }: State, id: string) =>
  opening?.teams.find((team) => team.id === id)?.name ?? id;
