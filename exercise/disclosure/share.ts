import { type Channel, channelKind, channelOwner } from '../channel';
import type { EventOf, EventType, ExerciseEvent } from '../event';

/**
 * How much of an event a channel may know: all of it, all but its secret part, or nothing; `wordless` leaves out the first
 * words of a talk, too.
 */
export type Share = 'whole' | 'open' | 'wordless' | 'nothing';
/** Who may know what of one event type. */
export type Rule<T extends EventType> = (event: EventOf<T>, channel: Channel) => Share;
/** The rules of some events, one for each. */
export type RulesOf<E extends ExerciseEvent> = { [T in E['type']]: Rule<T> };

/** Staff who run the exercise. */
const runs = ['lead', 'control', 'simcell', 'evaluators'];
/** Whether a channel is one of those. */
export const isStaff = (channel: Channel) => runs.includes(channel);
/** Whether a channel is this team's. */
export const isTeam = (channel: Channel, team: string | null) => team !== null && channel === `team:${team}`;
/** Whether a channel is this body's. */
export const isBody = (channel: Channel, body: string | undefined) =>
  body !== undefined && channel === `body:${body}`;
/** Whether a channel is this person's own. */
export const isSeat = (channel: Channel, seat: string | null) => seat !== null && channel === `seat:${seat}`;
/** EX130: a technician is told what the room screen is told, and who everybody is. */
export const isTechnician = (channel: Channel) => channel === 'technicians';
/** Whoever sees the room from outside the teams: its screen, observers, technicians. */
const isWatching = (channel: Channel) =>
  channel === 'screen' || channel === 'observers' || isTechnician(channel);
/** What the whole room knows: staff, room screen, observers, technicians and every team. */
export const isRoom = (channel: Channel) =>
  isStaff(channel) || isWatching(channel) || channelKind(channel) === 'team';

/** All of it, or nothing. */
export const whole = (yes: boolean): Share => (yes ? 'whole' : 'nothing');
/** All but its secret part, or nothing. */
export const open = (yes: boolean): Share => (yes ? 'open' : 'nothing');
/** The room's, and the debrief's. */
export const toRoom = (_: unknown, channel: Channel): Share =>
  whole(isRoom(channel) || channel === 'debrief');
/** Of staff alone. */
export const toStaff = (_: unknown, channel: Channel): Share => whole(isStaff(channel));
/** Of evaluators and the lead. */
export const toEvaluation = (_: unknown, channel: Channel): Share =>
  whole(channel === 'evaluators' || channel === 'lead');
/** The team's, staff's and the debrief's. */
export const toTeamAndStaff = (event: { team: string }, channel: Channel): Share =>
  whole(isStaff(channel) || channel === 'debrief' || isTeam(channel, event.team));

/**
 * Recipients of a release see it without its number and without who else has it. What they do not need to address it,
 * nobody is told again: staff know the recipients since the release began to go out.
 */
export function toRecipients(
  event: { screen: boolean; secret?: { teams: string[]; seats: string[] } },
  channel: Channel,
): Share {
  if (isStaff(channel) || channel === 'debrief') return 'open';
  if (isWatching(channel)) return open(event.screen);
  const owner = channelOwner(channel);
  switch (channelKind(channel)) {
    // What observers are granted of a team is what reached it, and nothing that it did.
    case 'team':
    case 'watch':
      return open(event.secret?.teams.includes(owner) ?? false);
    case 'seat':
      return open(event.secret?.seats.includes(owner) ?? false);
    default:
      return 'nothing';
  }
}

/** A binding vote is the room's; a straw round stays with the body and staff. */
export const toVoters = (event: { body: string; binding: boolean }, channel: Channel): Share =>
  whole(
    isBody(channel, event.body) ||
      (event.binding ? isRoom(channel) : isStaff(channel)) ||
      channel === 'debrief',
  );
