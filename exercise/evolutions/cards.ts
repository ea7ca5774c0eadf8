import type * as events from '../events/cards';
import type { Evolution } from '../evolution';
import type { Card, Forecast, FromSlips, State } from '../state';

function withCard(
  state: State,
  blank: Pick<Card, 'id' | 'team' | 'move'>,
  replace: (card: Card) => Card,
): State {
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
    submitted: {
      content: event.content,
      signers: event.signers,
      how: event.how,
      at,
      ...(event.typedBy === undefined ? {} : { typedBy: event.typedBy }),
    },
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

const fromSlips = ({ paper }: { paper?: FromSlips }) => (paper ? { paper } : {});

/** One that was typed in from paper may be typed again, and takes the place of the first. */
const forecastLocked: Evolution<events.ForecastLocked> = (state, event, at) => {
  const { team, move } = event;
  const others = state.forecasts.filter((one) => one.team !== team || one.move !== move);
  const locked = { team, move, odds: event.secret?.odds ?? null, lockedAt: at, ...fromSlips(event) };
  return { ...state, forecasts: [...others, locked] };
};

/** A team's own forecast keeps its place and its instant; those of others are first known now. */
const forecastsShown: Evolution<events.ForecastsShown> = (state, event, at) => {
  const shownOf = (forecast: Forecast) =>
    forecast.move === event.move ? event.forecasts.find((shown) => shown.team === forecast.team) : undefined;
  const known = state.forecasts.map((forecast) => {
    const shown = shownOf(forecast);
    return shown ? { ...forecast, odds: shown.odds } : forecast;
  });
  const unknown = event.forecasts.filter(
    (shown) => !known.some((forecast) => forecast.team === shown.team && forecast.move === event.move),
  );
  const added = unknown.map((shown) => ({
    team: shown.team,
    move: event.move,
    odds: shown.odds,
    lockedAt: at,
    ...fromSlips(shown),
  }));
  return { ...state, forecasts: [...known, ...added] };
};

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
