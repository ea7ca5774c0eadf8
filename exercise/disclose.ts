import { type Channel, channelKind, channelOwner } from './channel';
import type { EventOf, EventType, ExerciseEvent } from './event';
import type { SeatId } from './ids';

/** How much of an event a channel may know: all of it, all but its secret part, or nothing. */
type Share = 'whole' | 'open' | 'nothing';
type Rule<T extends EventType> = (event: EventOf<T>, channel: Channel) => Share;

/** Staff who run the exercise. */
const runs = ['lead', 'control', 'simcell', 'evaluators'];
const isStaff = (channel: Channel) => runs.includes(channel);
const isTeam = (channel: Channel, team: string | null) => team !== null && channel === `team:${team}`;
const isBody = (channel: Channel, body: string | undefined) =>
  body !== undefined && channel === `body:${body}`;
const isSeat = (channel: Channel, seat: string) => channel === `seat:${seat}`;
/** What the whole room knows: staff, room screen, observers and every team. */
const isRoom = (channel: Channel) =>
  isStaff(channel) || channel === 'screen' || channel === 'observers' || channelKind(channel) === 'team';

const whole = (yes: boolean): Share => (yes ? 'whole' : 'nothing');
const open = (yes: boolean): Share => (yes ? 'open' : 'nothing');
const toRoom = (_: unknown, channel: Channel): Share => whole(isRoom(channel) || channel === 'debrief');
const toStaff = (_: unknown, channel: Channel): Share => whole(isStaff(channel));
const toTeamAndStaff = (event: { team: string }, channel: Channel): Share =>
  whole(isStaff(channel) || channel === 'debrief' || isTeam(channel, event.team));

/**
 * Recipients of a release see it without its number and without who else has it. What they do not need to address it,
 * nobody is told again: staff know the recipients since the release began to go out.
 */
function toRecipients(
  event: { screen: boolean; secret?: { teams: string[]; seats: string[] } },
  channel: Channel,
): Share {
  if (isStaff(channel) || channel === 'debrief') return 'open';
  if (channel === 'screen' || channel === 'observers') return open(event.screen);
  const owner = channelOwner(channel);
  switch (channelKind(channel)) {
    case 'team':
      return open(event.secret?.teams.includes(owner) ?? false);
    case 'seat':
      return open(event.secret?.seats.includes(owner) ?? false);
    default:
      return 'nothing';
  }
}

/** A binding vote is the room's; a straw round stays with the body and staff. */
const toVoters = (event: { body: string; binding: boolean }, channel: Channel): Share =>
  whole(
    isBody(channel, event.body) ||
      (event.binding ? isRoom(channel) : isStaff(channel)) ||
      channel === 'debrief',
  );

/**
 * EX80, EX92: who may know what, for every event type and channel. A new event type does not compile until somebody has decided.
 * The debrief stands in the same table: shown, or never. What staff may release there is an event of its own.
 */
const rules: { [T in EventType]: Rule<T> } = {
  // EX81. The debrief never shows the script: what was not released stays unreleased.
  ExerciseOpened: (_, channel) =>
    isStaff(channel) ? 'whole' : open(isRoom(channel) || channel === 'debrief'),
  // Staff have every brief from the opening.
  TeamBriefed: (event, channel) => whole(channel === 'debrief' || isTeam(channel, event.brief.team)),
  ExerciseStarted: toRoom,
  ExerciseEnded: toRoom,
  ExerciseClosed: toRoom,
  // EX82
  SeatTaken: (event, channel) =>
    whole(
      isStaff(channel) ||
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
    whole(channel === 'lead' || channel === 'control' || isSeat(channel, event.seat)),
  SeatRemoved: (event, channel) =>
    whole(
      isStaff(channel) ||
        isTeam(channel, event.team) ||
        isBody(channel, event.member?.body) ||
        isSeat(channel, event.seat) ||
        ((channel === 'screen' || channel === 'debrief' || channel === 'observers') && event.team !== null),
    ),
  RulesAcknowledged: (event, channel) => whole(isStaff(channel) || isSeat(channel, event.seat)),
  SteppedOut: (event, channel) => whole(channel === 'lead' || isSeat(channel, event.seat)),
  SteppedIn: (event, channel) => whole(channel === 'lead' || isSeat(channel, event.seat)),
  // EX83
  StepOpened: toRoom,
  StepExtended: toRoom,
  ExercisePaused: (_, channel) =>
    channel === 'lead' ? 'whole' : open(isRoom(channel) || channel === 'debrief'),
  ExerciseResumed: toRoom,
  PicksClosed: (event, channel) => whole(isTeam(channel, event.team)),
  // EX84
  InjectGoingOut: toStaff,
  ReleaseHeld: toStaff,
  ReleaseTakenBack: toStaff,
  InjectReleased: (event, channel) =>
    isStaff(channel) || channel === 'debrief' ? 'whole' : toRecipients(event, channel),
  InjectRecalled: toRecipients,
  InjectSuperseded: toRecipients,
  InjectAcknowledged: (event, channel) => whole(isStaff(channel) || isSeat(channel, event.seat)),
  // EX85
  CardSigned: toTeamAndStaff,
  CardSubmitted: toTeamAndStaff,
  CardsShown: toRoom,
  ForecastLocked: (event, channel) =>
    channel === 'debrief' || isTeam(channel, event.team)
      ? 'whole'
      : open(isStaff(channel) && channel !== 'simcell'),
  // The debrief has every forecast since it was locked.
  ForecastsShown: (_, channel) => whole(isRoom(channel)),
  FactPinned: toTeamAndStaff,
  FactUnpinned: toTeamAndStaff,
  // EX86. A choice that was changed, or never revealed, stays with staff in the debrief, too.
  CounterMoveChosen: toStaff,
  CounterMoveRevealed: (_, channel) =>
    isStaff(channel) || channel === 'debrief' ? 'whole' : open(isRoom(channel)),
  OutcomeRuled: (event, channel) =>
    whole(
      isStaff(channel) ||
        channel === 'debrief' ||
        (event.audience === 'everyone' && isRoom(channel)) ||
        (event.subject.kind === 'card' && isTeam(channel, event.subject.team)),
    ),
  SituationLineMoved: toRoom,
  // EX87
  ProposalTabled: (event, channel) =>
    whole(isStaff(channel) || channel === 'debrief' || isBody(channel, event.body)),
  VoteOpened: toVoters,
  // That a member changed its vote would tell how the others should read it; they know already that it has voted.
  VoteCast: (event, channel) => {
    if (isSeat(channel, event.seat)) return 'whole';
    if (event.changed) return 'nothing';
    return open(isBody(channel, event.body) || isStaff(channel) || (event.binding && channel === 'screen'));
  },
  VoteRead: toVoters,
  // EX88
  MessageSent: (event, channel) =>
    isTeam(channel, event.from) || (isStaff(channel) && channel !== 'evaluators')
      ? 'whole'
      : open(isTeam(channel, event.to) || (channel === 'debrief' && event.to !== 'control')),
  MessageAnswered: (event, channel) =>
    whole(isTeam(channel, event.team) || (isStaff(channel) && channel !== 'evaluators')),
  MessageShown: (_, channel) => whole(isStaff(channel) || channel === 'debrief'),
  // EX89
  DebriefOpened: toRoom,
  DebriefStepOpened: toRoom,
  ReflectionsShown: toRoom,
};

/**
 * EX80: the seats whose own channel may be told of an event: those that the event names. Every other seat's channel is
 * told nothing of it, so nobody has to ask for a thousand of them.
 */
export function seatsNamedIn(event: ExerciseEvent): SeatId[] {
  const named = 'seat' in event ? [event.seat] : [];
  const addressed = 'secret' in event && event.secret && 'seats' in event.secret ? event.secret.seats : [];
  return [...named, ...addressed];
}

/**
 * The event as a channel may know it, or null. What is returned is the same event, or the same event without its secret
 * part; nothing is ever added or rewritten.
 */
export function disclose(event: ExerciseEvent, channel: Channel): ExerciseEvent | null {
  const rule = rules[event.type] as Rule<EventType>;
  const share = rule(event as never, channel);
  if (share === 'nothing') return null;
  if (share === 'whole' || !('secret' in event)) return event;
  const { secret: _secret, ...rest } = event;
  return rest as ExerciseEvent;
}
