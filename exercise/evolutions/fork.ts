import type * as events from '../events/fork';
import type { Evolution } from '../evolution';
import type { Card, State } from '../state';

/** EX342: it marks the record and changes nothing else, so what is copied behind it folds to what it was in the parent. */
const exerciseForked: Evolution<events.ExerciseForked> = (state, { parent, moment, forkedAt }) => ({
  ...state,
  fork: { parent, moment, forkedAt, begunAt: null },
});

/** EX344: whoever signed a draft is not here, and the draft was not copied. */
function unsigned(cards: State['cards']): State['cards'] {
  const without = (card: Card) => (card.submitted ? card : { ...card, signatures: [] });
  return Object.fromEntries(Object.entries(cards).map(([id, card]) => [id, without(card)]));
}

/** EX346: the join code is the what-if’s own. */
const whatIfBegan: Evolution<events.WhatIfBegan> = (state, { since, joinCode }, at) => ({
  ...state,
  joinCode,
  fork: state.fork && { ...state.fork, begunAt: at },
  cards: unsigned(state.cards),
  // What was answered in the parent was not copied: the forms of the what-if count from none.
  answers: [],
  clock:
    state.clock.startedAt === null
      ? state.clock
      : { ...state.clock, pausedAt: state.clock.pausedAt ?? since, pausedBy: null, awayUntil: null },
});

/** How an exercise becomes a what-if. Both happen before anybody is there, so participants’ pages are given what came of them. */
export const evolutions = { ExerciseForked: exerciseForked, WhatIfBegan: whatIfBegan };
