import { type Channel, channelKind, channelOwner } from '../channel';
import type * as events from '../events/talks';
import { isStaff, isTeam, open, type RulesOf, type Share, whole } from './share';

/** EX88 says the same of messages: evaluators rate what comes into the debrief. */
export const isControl = (channel: Channel) => isStaff(channel) && channel !== 'evaluators';

const isOneOf = (channel: Channel, teams: string[]) =>
  channelKind(channel) === 'team' && teams.includes(channelOwner(channel));

/** That a team came or went, and that a talk is over: control's, the debrief's, and of every team that was asked. */
const toParties = ({ teams }: { teams: string[] }, channel: Channel): Share =>
  whole(isControl(channel) || channel === 'debrief' || isOneOf(channel, teams));

/** Words are told to those who are there, and who typed them to the own team and control. */
function toHearers(teams: string[], from: string | null, channel: Channel): Share {
  if (isControl(channel) || isTeam(channel, from)) return 'whole';
  return open(channel === 'debrief' || isOneOf(channel, teams));
}

/** Who may know of what `events/talks` tells. No audience depends on anything that it may not see. */
export const rules: RulesOf<
  | events.TalkOpened
  | events.TalkJoined
  | events.TalkLeft
  | events.TalkSaid
  | events.TalkRead
  | events.TalkClosed
> = {
  // EX272
  TalkOpened: ({ teams, opener }, channel) => toHearers(teams, opener, channel),
  TalkJoined: toParties,
  TalkLeft: toParties,
  TalkSaid: ({ teams, speaker }, channel) =>
    toHearers(teams, 'team' in speaker ? speaker.team : null, channel),
  TalkRead: ({ teams }, channel) => whole(isControl(channel) || isOneOf(channel, teams)),
  TalkClosed: toParties,
};
