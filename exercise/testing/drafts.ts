import { type CounterMoveId, counterMoveIds } from '../../framework/counter-moves';
import { type CardContent, emptyCard } from '../card';
import type { CardDraft } from '../command';
import { cardIdOf } from '../ids';
import type { Odds } from '../state';

/** Builds a draft that can be signed: a card of North's in move 1 at its first revision. */
export function aDraft(overrides: Partial<CardDraft> & { card?: Partial<CardContent> } = {}): CardDraft {
  const { card, ...rest } = overrides;
  const team = rest.team ?? 'north';
  const move = rest.move ?? 1;
  return {
    id: cardIdOf(team, move, 1),
    team,
    move,
    revision: 1,
    content: {
      ...emptyCard,
      tool: 'T22',
      strategy: 'DIS',
      mechanism: 'DIS-M1',
      target: 'The ministry',
      assumptions: { 'DIS-A1': 'inferred' },
      evidenceSeen: ['T22'],
      ...card,
    },
    ...rest,
  };
}

/** Chances that sum to 100: what is given, and the rest on the last counter-move. */
export function someOdds(given: Partial<Odds> = { CM2: 60 }): Odds {
  const odds = Object.fromEntries(counterMoveIds.map((id): [CounterMoveId, number] => [id, given[id] ?? 0]));
  const sum = Object.values(given).reduce((total, chance) => total + chance, 0);
  return { ...odds, CM9: (given.CM9 ?? 0) + (100 - sum) } as Odds;
}
