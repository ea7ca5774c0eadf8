import type { CommandOf } from '../../exercise/command';
import type { State } from '../../exercise/state';

/** Something that a team can pass on, with how it is recognised in a list. */
export interface ToForward {
  kind: CommandOf<'ForwardItem'>['kind'];
  item: string;
  words: string;
}

/**
 * What a team has and can pass on, the newest first within each kind: what reached it or the person, its facts, its messages
 * and the answers to them. `own`: the view of the person's own seat.
 */
export function toForward(view: State, team: string, own: Pick<State, 'releases'>): ToForward[] {
  const { facts, messages, forwards } = view;
  const isNews = ({ id }: { id: string }) => !view.releases.some((one) => one.id === id);
  const releases = [...view.releases, ...own.releases.filter(isNews)];
  const item = (kind: ToForward['kind'], id: string, words: string) => ({ kind, item: id, words });
  return [
    ...releases
      .filter(({ status }) => status === 'released')
      .map(({ id, content }) => item('inject', id, content.title)),
    ...forwards
      .filter(({ to, recalledAt }) => to === team && recalledAt === null)
      .map(({ id, title, text }) => item('forward', id, title || text)),
    ...messages.flatMap(({ id, answer }) => (answer ? [item('answer', id, answer.text)] : [])),
    ...messages.map(({ id, text }) => item('message', id, text)),
    ...facts.map(({ id, text }) => item('fact', id, text)),
  ].toReversed();
}
