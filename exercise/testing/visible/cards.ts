import type { Happened } from '../../event';
import type { Card, Forecast, State } from '../../state';
import type { Audience } from './audience';

/** Another team's card, from the instant at which the facilitator showed it: what it says, not how it was signed. */
function asShown({ id, team, move, submitted }: Card, history: Happened[]): Card {
  const shownAt = history.find(
    ({ event }) => event.type === 'CardsShown' && event.cards.some((shown) => shown.card === id),
  )?.at;
  return {
    id,
    team,
    move,
    signatures: [],
    submitted: submitted && {
      content: { ...submitted.content, assumptions: {}, evidenceSeen: [] },
      signers: submitted.signers,
      how: submitted.how,
      at: shownAt ?? 0,
    },
    shown: true,
  };
}

/** The cards that an audience knows: its own team's, every team's for staff and the debrief, else those that were shown. */
export function visibleCards(state: State, to: Audience, history: Happened[]): State['cards'] {
  const known = Object.values(state.cards).flatMap((card) => {
    if (to.isStaff || to.isDebrief || card.team === to.team) return [card];
    return to.isRoom && card.shown ? [asShown(card, history)] : [];
  });
  return Object.fromEntries(known.map((card) => [card.id, card]));
}

/** Forecasts of a move become the room's with the reveal of that move; until then the numbers are the team's own. */
export function visibleForecasts(state: State, to: Audience): Forecast[] {
  const revealedAt = (move: number) =>
    state.counterMoves.find((choice) => choice.move === move)?.revealedAt ?? null;
  const known = state.forecasts.flatMap(({ team, move, odds, lockedAt, paper }): Forecast[] => {
    const shownAt = revealedAt(move);
    const slips = paper ? { paper } : {};
    if (to.isDebrief || team === to.team) return [{ team, move, odds, lockedAt, ...slips }];
    if (to.seesForecastLocks)
      return [{ team, move, odds: shownAt === null ? null : odds, lockedAt, ...slips }];
    if (!to.isRoom || shownAt === null) return [];
    // Who typed it in stays with the team and staff.
    const untyped = paper ? { paper: { slips: paper.slips } } : {};
    return [{ team, move, odds, lockedAt: shownAt, ...untyped }];
  });
  return known.sort((a, b) => a.lockedAt - b.lockedAt);
}
