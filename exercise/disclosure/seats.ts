import type * as events from '../events/seats';
import { isBody, isSeat, isStaff, isTeam, isTechnician, type RulesOf, whole } from './share';

/** Who may know of what `events/seats` tells. */
export const rules: RulesOf<
  | events.SeatTaken
  | events.MemberInstructed
  | events.SeatAdmitted
  | events.SeatMoved
  | events.SeatTakenOver
  | events.SeatRemoved
  | events.RulesAcknowledged
  | events.SteppedOut
  | events.SteppedIn
> = {
  // EX82
  SeatTaken: (event, channel) =>
    whole(
      isStaff(channel) ||
        isTechnician(channel) ||
        isTeam(channel, event.team) ||
        isBody(channel, event.member?.body) ||
        isSeat(channel, event.seat) ||
        // EX120: who waits has no place yet that the room could know of.
        ((channel === 'screen' || channel === 'debrief' || channel === 'observers') &&
          event.role === 'player' &&
          !event.waiting),
    ),
  SeatAdmitted: (event, channel) =>
    whole(
      isStaff(channel) ||
        isTechnician(channel) ||
        isTeam(channel, event.team) ||
        isBody(channel, event.member?.body) ||
        isSeat(channel, event.seat) ||
        ((channel === 'screen' || channel === 'debrief' || channel === 'observers') &&
          event.role === 'player'),
    ),
  MemberInstructed: (event, channel) =>
    whole(isStaff(channel) || channel === 'debrief' || isSeat(channel, event.seat)),
  SeatMoved: (event, channel) =>
    whole(
      isStaff(channel) ||
        isTechnician(channel) ||
        isTeam(channel, event.from) ||
        isTeam(channel, event.to) ||
        isBody(channel, event.leaves?.body) ||
        isBody(channel, event.member?.body) ||
        isSeat(channel, event.seat) ||
        channel === 'screen' ||
        channel === 'observers' ||
        channel === 'debrief',
    ),
  SeatTakenOver: (event, channel) =>
    whole(
      channel === 'lead' || channel === 'control' || isTechnician(channel) || isSeat(channel, event.seat),
    ),
  SeatRemoved: (event, channel) =>
    whole(
      isStaff(channel) ||
        isTechnician(channel) ||
        isTeam(channel, event.team) ||
        isBody(channel, event.member?.body) ||
        isSeat(channel, event.seat) ||
        ((channel === 'screen' || channel === 'debrief' || channel === 'observers') && event.team !== null),
    ),
  RulesAcknowledged: (event, channel) =>
    whole(isStaff(channel) || isTechnician(channel) || isSeat(channel, event.seat)),
  SteppedOut: (event, channel) => whole(channel === 'lead' || isSeat(channel, event.seat)),
  SteppedIn: (event, channel) => whole(channel === 'lead' || isSeat(channel, event.seat)),
};
