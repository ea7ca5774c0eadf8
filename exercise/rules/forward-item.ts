import { happened, refused } from '../decision';
import type { EventOf } from '../event';
import { idFrom } from '../ids';
import { whyOverBudget } from '../message-budget';
import type { Rule } from '../rule';
import type { ForwardedKind, Seat, State } from '../state';
import { controlAddress } from './messages';
import { otherTeamOf } from './other-team';

type Words = Pick<EventOf<'ItemForwarded'>, 'kind' | 'title' | 'text' | 'source'> & {
  item: string;
  via: string | null;
};
type Finder = (state: State, seat: Seat, id: string) => Omit<Words, 'kind' | 'item'> | null;

const nameOf = ({ opening }: State, id: string) => opening?.teams.find((team) => team.id === id)?.name ?? id;

/** EX276: what a team has: what reached it or the person, its own facts, its messages and the answers to them. */
const finders: Record<ForwardedKind, Finder> = {
  inject: ({ releases }, seat, id) => {
    const release = releases.find((one) => one.id === id && one.status === 'released');
    if (!release) return null;
    const { teams, seats } = release.recipients;
    if (!teams.includes(seat.team ?? '') && !seats.includes(seat.id)) return null;
    const { title, text, from } = release.content;
    return { title, text, source: from, via: null };
  },
  fact: (state, { team }, id) => {
    const fact = state.facts.find((one) => one.id === id && one.team === team);
    return fact ? { title: '', text: fact.text, source: nameOf(state, fact.team), via: null } : null;
  },
  message: (state, { team }, id) => {
    const message = state.messages.find((one) => one.id === id && [one.from, one.to].includes(team ?? ''));
    return message ? { title: '', text: message.text, source: nameOf(state, message.from), via: null } : null;
  },
  answer: ({ messages }, { team }, id) => {
    const answer = messages.find((one) => one.id === id && one.from === team)?.answer;
    return answer ? { title: '', text: answer.text, source: answer.persona, via: null } : null;
  },
};

/** What was hidden is passed on no more, as little as what was recalled. */
function isHidden({ hiddenTexts }: State, kind: ForwardedKind | 'forward', id: string): boolean {
  return hiddenTexts.some(({ subject }) => {
    switch (subject.kind) {
      case 'message':
        return kind === 'message' && subject.message === id;
      case 'fact':
        return kind === 'fact' && subject.fact === id;
      case 'inject':
        return kind === 'inject' && subject.release === id;
      case 'forward':
        return kind === 'forward' && subject.forward === id;
      default:
        return false;
    }
  });
}

/** EX62: what was written to control, and what it answered, is the debrief's only when staff release it. */
export function isOfControl({ messages }: State, kind: ForwardedKind, item: string): boolean {
  if (kind === 'answer') return true;
  return kind === 'message' && messages.some(({ id, to }) => id === item && to === controlAddress);
}

function wordsOf(state: State, seat: Seat, kind: ForwardedKind | 'forward', id: string): Words | null {
  if (isHidden(state, kind, id)) return null;
  if (kind !== 'forward') {
    const found = finders[kind](state, seat, id);
    return found && { ...found, kind, item: id };
  }
  // EX277: what was passed on to a team is passed on as what it was, and how it came stays known.
  const had = state.forwards.find((one) => one.id === id && one.to === seat.team);
  if (!had?.item || had.recalledAt !== null) return null;
  return { kind: had.kind, title: had.title, text: had.text, source: had.source, item: had.item, via: id };
}

/**
 * EX276: a team passes on what it has, word for word, with a note, while it stands. Whether the other team has it already is not said: that
 * would tell who knows what. EX279: a team passes one thing on to the same team once.
 */
export const forwardItem: Rule<'ForwardItem'> = (state, { command, by, id }) => {
  const seat = state.seats[by];
  if (!seat?.team) return refused('NotAllowed');
  const from = seat.team;
  const to = otherTeamOf(state, from, command.to);
  if (to === null) return refused('UnknownTeam');
  const words = wordsOf(state, seat, command.kind, command.item);
  if (!words) return refused('NotYoursToForward');
  const { item, via, ...said } = words;
  const isAgain = state.forwards.some(
    (one) => one.from === from && one.to === to && one.item === item && one.kind === said.kind,
  );
  if (isAgain) return refused('AlreadyForwarded');
  const over = whyOverBudget(state, from);
  if (over) return over;
  return happened({
    type: 'ItemForwarded',
    forward: idFrom('forward', id),
    ...{ from, to, ...said, note: command.note },
    secret: { author: seat.name, item, via, ...(isOfControl(state, said.kind, item) && { ofControl: true }) },
  });
};
