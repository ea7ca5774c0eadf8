import type { EventOf } from '../event';
import type { Sentence } from '../sentence';
import { type TimelineContext, teamName, wordsOf } from './names';

const whoAndWhich = (
  { team, talk }: { team: string; talk: string },
  context: TimelineContext,
): { team: string; topic: string } => ({ team: teamName(team, context), topic: topicOf(talk, context) });

/** What a talk is about, as far as the channel knows it. */
function topicOf(id: string, { talks }: TimelineContext): string {
  return talks?.find((talk) => talk.id === id)?.topic ?? '';
}

/** How talks, demarches and what was passed on are told. Their words stand where they were written. */
export const talksTelling = {
  TalkOpened: (
    { topic, plenary, opener, teams, actors }: EventOf<'TalkOpened'>,
    context: TimelineContext,
  ): Sentence => {
    if (plenary) return { key: 'timeline.PlenaryOpened', values: { topic } };
    const by = opener === null ? actors.slice(0, 1) : [teamName(opener, context)];
    const others = teams.filter((team) => team !== opener);
    const names = [
      ...others.map((team) => teamName(team, context)),
      ...actors.slice(opener === null ? 1 : 0),
    ];
    return { key: 'timeline.TalkOpened', values: { by: by.join(), with: names.join(', '), topic } };
  },
  TalkJoined: (event: EventOf<'TalkJoined'>, context: TimelineContext) => ({
    key: 'timeline.TalkJoined',
    values: whoAndWhich(event, context),
  }),
  TalkLeft: (event: EventOf<'TalkLeft'>, context: TimelineContext) => ({
    key: 'timeline.TalkLeft',
    values: whoAndWhich(event, context),
  }),
  // What is said is read in the talk.
  TalkSaid: () => null,
  TalkRead: () => null,
  TalkClosed: ({ talk }: EventOf<'TalkClosed'>, context: TimelineContext) => ({
    key: 'timeline.TalkClosed',
    values: { topic: topicOf(talk, context) },
  }),
  DemarcheSent: ({ from, to, title }: EventOf<'DemarcheSent'>, context: TimelineContext) => ({
    key: 'timeline.DemarcheSent',
    values: { from: teamName(from, context), to: teamName(to, context), title },
  }),
  DemarcheAcknowledged: ({ from, to }: EventOf<'DemarcheAcknowledged'>, context: TimelineContext) => ({
    key: 'timeline.DemarcheAcknowledged',
    values: { from: teamName(from, context), to: teamName(to, context) },
  }),
  ItemForwarded: ({ from, to, kind, title }: EventOf<'ItemForwarded'>, context: TimelineContext) => ({
    key: 'timeline.ItemForwarded',
    values: { from: teamName(from, context), to: teamName(to, context), kind, title },
  }),
  ForwardRecalled: ({ from, to }: EventOf<'ForwardRecalled'>, context: TimelineContext) => ({
    key: 'timeline.ForwardRecalled',
    values: { from: teamName(from, context), to: teamName(to, context), ...wordsOf(context) },
  }),
  MessageBudgetSet: ({ perMove }: EventOf<'MessageBudgetSet'>) => ({
    key: perMove === null ? 'timeline.MessageBudgetGone' : 'timeline.MessageBudgetSet',
    values: { count: perMove ?? 0 },
  }),
};
