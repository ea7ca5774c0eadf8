import { type Channel, channelKind, channelOwner } from '../channel';
import type * as events from '../events/talks';
import { isStaff, isTeam, open, type RulesOf, type Share, whole } from './share';

/** EX88 says the same of messages: evaluators rate what comes into the debrief. */
export const isControl = (channel: Channel) => isStaff(channel) && channel !== 'evaluators';

const isOneOf = (channel: Channel, teams: string[]) =>
  channelKind(channel) === 'team' && teams.includes(channelOwner(channel));

/**
 * That a team came or went, and that a talk is over: control's, and of every team that was asked. The debrief's, too, but
 * for a talk with outside actors, which is one with control. EX62
 */
function toParties({ teams, withControl }: { teams: string[]; withControl?: true }, channel: Channel): Share {
  if (channel === 'debrief') return whole(!withControl);
  return whole(isControl(channel) || isOneOf(channel, teams));
}

/** Words are told to those who are there, and who typed them to the own team and control. The debrief has none. */
function toHearers(teams: string[], from: string | null, channel: Channel): Share {
  if (isControl(channel) || isTeam(channel, from)) return 'whole';
  return open(isOneOf(channel, teams));
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
  TalkOpened: ({ teams, opener, actors, plenary }, channel) => {
    if (channel !== 'debrief') return toHearers(teams, opener, channel);
    return plenary || actors.length === 0 ? 'wordless' : 'nothing';
  },
  TalkJoined: toParties,
  TalkLeft: toParties,
  TalkSaid: ({ teams, speaker }, channel) =>
    toHearers(teams, 'team' in speaker ? speaker.team : null, channel),
  TalkRead: ({ teams }, channel) => whole(isControl(channel) || isOneOf(channel, teams)),
  TalkClosed: toParties,
};
