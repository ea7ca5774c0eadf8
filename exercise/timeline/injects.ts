import type { EventOf } from '../event';
import type { Sentence } from '../sentence';
import { recipientValues, releaseTitle, type TimelineContext, whether, wordsOf } from './names';

/** Staff and the debrief know the number and the recipients; everybody else what arrived, and from whom. */
function released(event: EventOf<'InjectReleased'>, context: TimelineContext): Sentence {
  const { content, screen, secret } = event;
  if (!secret) {
    return { key: 'timeline.InjectArrived', values: { title: content.title, from: content.from } };
  }
  const to = { teams: secret.teams, screen, seats: secret.seats };
  return withNumber('timeline.InjectReleased', secret.number, content.title, recipientValues(to, context));
}

/** The same for what became known otherwise. */
function leaked(event: EventOf<'InjectLeaked'>, context: TimelineContext): Sentence {
  const { content, screen, secret } = event;
  const { title, from } = content;
  if (!secret) return { key: 'timeline.InjectHeardOf', values: { title, from } };
  const to = { teams: secret.teams, screen, seats: secret.seats };
  return withNumber('timeline.InjectLeaked', secret.number, title, recipientValues(to, context));
}

function withNumber(key: string, number: string | null, title: string, values: Sentence['values']): Sentence {
  return { key, values: { ...values, title, numbered: whether(number ?? ''), number: number ?? '' } };
}

const titled = (key: string) => (event: { release: string }, context: TimelineContext) => {
  const title = releaseTitle(event.release, context);
  return { key, values: { title, titled: whether(title), ...wordsOf(context) } };
};

/** How releases are told. */
export const injectTelling = {
  InjectGoingOut: (event: EventOf<'InjectGoingOut'>, context: TimelineContext) =>
    withNumber(
      'timeline.InjectGoingOut',
      event.number,
      event.content.title,
      recipientValues(event.recipients, context),
    ),
  ReleaseHeld: titled('timeline.ReleaseHeld'),
  ReleaseTakenBack: titled('timeline.ReleaseTakenBack'),
  InjectReleased: released,
  InjectRecalled: titled('timeline.InjectRecalled'),
  ReleasedInjectEdited: titled('timeline.ReleasedInjectEdited'),
  InjectLeaked: leaked,
  InjectSuperseded: (event: EventOf<'InjectSuperseded'>, context: TimelineContext) => ({
    key: 'timeline.InjectSuperseded',
    values: { title: event.title, ...wordsOf(context) },
  }),
};
