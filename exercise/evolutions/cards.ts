import type * as events from '../events/cards';
import type { Evolution } from '../evolve';
import type { Card, State } from '../state';
import { change } from './change';

function withCard(state: State, blank: Pick<Card, 'id' | 'team' | 'move'>, replace: (card: Card) => Card): State {
  const card = state.cards[blank.id] ?? { ...blank, signatures: [], submitted: null, shown: false };
  return { ...state, cards: { ...state.cards, [blank.id]: replace(card) } };
}

/** Signatures of an earlier revision stay in the record and no longer count. */
const cardSigned: Evolution<events.CardSigned> = (state, event, at) =>
  withCard(state, { id: event.card, team: event.team, move: event.move }, (card) => ({
    ...card,
    signatures: [...card.signatures, { seat: event.seat, name: event.name, revision: event.revision, at }],
  }));

const cardSubmitted: Evolution<events.CardSubmitted> = (state, event, at) =>
  withCard(state, { id: event.card, team: event.team, move: event.move }, (card) => ({
    ...card,
    submitted: { content: event.content, signers: event.signers, how: event.how, at },
  }));

const cardsShown: Evolution<events.CardsShown> = (state, event, at) =>
  event.cards.reduce(
    (now, shown) =>
      withCard(now, { id: shown.card, team: shown.team, move: event.move }, (card) => ({
        ...card,
        submitted: card.submitted ?? { content: shown.content, signers: shown.signers, how: shown.how, at },
        shown: true,
      })),
    state,
  );

const forecastLocked: Evolution<events.ForecastLocked> = (state, event, at) => ({
  ...state,
  forecasts: [
    ...state.forecasts,
    { team: event.team, move: event.move, odds: event.secret?.odds ?? null, lockedAt: at },
  ],
});

const forecastsShown: Evolution<events.ForecastsShown> = (state, event, at) => ({
  ...state,
  forecasts: event.forecasts.reduce((forecasts, shown) => {
    const known = forecasts.some((forecast) => forecast.team === shown.team && forecast.move === event.move);
    return known
      ? change(
          forecasts,
          (forecast) => forecast.team === shown.team && forecast.move === event.move,
          (forecast) => ({ ...forecast, odds: shown.odds }),
        )
      : [...forecasts, { team: shown.team, move: event.move, odds: shown.odds, lockedAt: at }];
  }, state.forecasts),
});

const factPinned: Evolution<events.FactPinned> = (state, event) => ({
  ...state,
  facts: [...state.facts, { id: event.fact, team: event.team, kind: event.kind, text: event.text }],
});

const factUnpinned: Evolution<events.FactUnpinned> = (state, event) => ({
  ...state,
  facts: state.facts.filter((fact) => fact.id !== event.fact),
});

/** How cards, forecasts and pinned facts change the state. */
export const evolutions = {
  CardSigned: cardSigned,
  CardSubmitted: cardSubmitted,
  CardsShown: cardsShown,
  ForecastLocked: forecastLocked,
  ForecastsShown: forecastsShown,
  FactPinned: factPinned,
  FactUnpinned: factUnpinned,
};
