import { resolveAudience } from '../../../exercise/rules/release-inject';
import type { Recipients, Seat, State } from '../../../exercise/state';
import type { InjectAudience } from '../../../exercise/story';
import { type PlacedTeam, playersOf, teamsOf } from '../frame/console-tools';

/** A member of a body that is addressed by itself, with the person who holds it. */
export interface AddressedMember {
  key: string;
  member: string;
  body: string;
  holder: Seat | null;
}

/** Who gets a release, by name. */
export interface Reach {
  teams: { team: PlacedTeam; people: Seat[] }[];
  members: AddressedMember[];
  screen: boolean;
  /** Every person who gets it, once. */
  people: Seat[];
  notTo: PlacedTeam[];
}

/** Who would get a release to this audience now. */
export function reachOf(view: State, audience: InjectAudience): Reach {
  return { ...reachOfRecipients(view, resolveAudience(view, audience)), members: membersOf(view, audience) };
}

/** Who has a release that went to these recipients; people who joined a team later included. */
export function reachOfRecipients(view: State, recipients: Recipients): Reach {
  const all = teamsOf(view);
  const teams = all
    .filter((team) => recipients.teams.includes(team.id))
    .map((team) => ({ team, people: playersOf(view, team.id) }));
  const single = recipients.seats.flatMap((id) => view.seats[id] ?? []);
  const people = [...new Set([...teams.flatMap((one) => one.people), ...single])];
  return {
    teams,
    members: single.map((holder) => ({ ...memberOf(view, holder), key: holder.id, holder })),
    screen: recipients.screen,
    people,
    notTo: all.filter((team) => !recipients.teams.includes(team.id)),
  };
}

/** Every member that an audience can name: `body:member`. */
export function addressableMembers(view: State): AddressedMember[] {
  return (view.opening?.bodies ?? []).flatMap((body) =>
    body.members.map((member) => ({
      key: `${body.id}:${member.id}`,
      member: member.name,
      body: body.name,
      holder:
        Object.values(view.seats).find(
          (seat) => !seat.removed && seat.member?.body === body.id && seat.member.id === member.id,
        ) ?? null,
    })),
  );
}

function membersOf(view: State, audience: InjectAudience): AddressedMember[] {
  return addressableMembers(view).filter((member) => audience.members.includes(member.key));
}

function memberOf({ opening }: State, seat: Seat): { member: string; body: string } {
  const body = opening?.bodies.find((candidate) => candidate.id === seat.member?.body);
  const member = body?.members.find((candidate) => candidate.id === seat.member?.id);
  return { member: member?.name ?? '', body: body?.name ?? '' };
}
