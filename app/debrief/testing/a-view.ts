import { type CardContent, emptyCard } from '../../../exercise/card';
import { disclose } from '../../../exercise/disclose';
import { evolve } from '../../../exercise/evolve';
import { initialState, type Message, type State } from '../../../exercise/state';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import type { CountedCard } from '../read/played-moves';

/** What the debrief knows of an exercise in which every type of event happened. */
export function anEveningsView(): State {
  return wholeEvening()
    .happenings.flatMap(({ at, event }) => {
      const told = disclose(event, 'debrief');
      return told ? [{ at, event: told }] : [];
    })
    .reduce(evolve, initialState);
}

/** A card that counted; give what the test is about. */
export function aCard(content: Partial<CardContent> = {}, overrides: Partial<CountedCard> = {}): CountedCard {
  return {
    id: 'crd_north_1_1',
    team: 'north',
    move: 1,
    signers: ['Ada', 'Ben'],
    how: 'two',
    at: 0,
    content: { ...emptyCard, ...content },
    ...overrides,
  };
}

/** A message between teams; give what the test is about. */
export function aMessage(overrides: Partial<Message> = {}): Message {
  return {
    id: 'msg_1',
    from: 'north',
    to: 'council',
    persona: null,
    text: 'Will you wait?',
    author: null,
    at: 0,
    answer: null,
    shownAt: null,
    ...overrides,
  };
}
