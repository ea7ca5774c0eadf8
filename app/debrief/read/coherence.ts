import type { MechanismId } from '../../../framework/mechanisms';
import { mechanismOf } from '../../../framework/mechanisms';
import type { StrategyId } from '../../../framework/strategies';
import { type ToolId, toolOf } from '../../../framework/tools';
import { groupsBy } from './meetings';
import type { CountedCard } from './played-moves';

/** What cards of different teams have to do with each other. */
export type Coherence = { cards: CountedCard[] } & (
  | { kind: 'sameAim'; mechanism: MechanismId }
  | { kind: 'doubledTool'; tool: ToolId; move: number }
  | { kind: 'warmAndCold'; move: number }
  | { kind: 'stayOrGo'; move: number }
);

/**
 * How the actors' choices fit: aims that agree, tools that two teams used in one move, tools that could contradict each
 * other. A pattern on the cards and a question to the room; nothing here says that it did.
 */
export function coherence(cards: CountedCard[]): Coherence[] {
  return [...sameAims(cards), ...doubledTools(cards), ...inEachMove(cards)];
}

const isOfSeveral = (cards: CountedCard[]): boolean => new Set(cards.map(({ team }) => team)).size > 1;

function sameAims(cards: CountedCard[]): Coherence[] {
  return groupsBy(cards, ({ content }) => content.mechanism).flatMap(([mechanism, met]): Coherence[] =>
    isOfSeveral(met) ? [{ kind: 'sameAim', mechanism, cards: met }] : [],
  );
}

function doubledTools(cards: CountedCard[]): Coherence[] {
  return byMove(cards).flatMap(([move, inMove]) =>
    groupsBy(inMove, ({ content }) => content.tool).flatMap(([tool, met]): Coherence[] =>
      isOfSeveral(met) ? [{ kind: 'doubledTool', tool, move, cards: met }] : [],
    ),
  );
}

function inEachMove(cards: CountedCard[]): Coherence[] {
  return byMove(cards).flatMap(([move, inMove]): Coherence[] => {
    const warm = inMove.filter(({ content: { tool } }) => tendencyOf(tool) === 'persuasive');
    const cold = inMove.filter(({ content: { tool } }) => tendencyOf(tool) === 'coercive');
    const stay = inMove.filter((card) => seeksOf(card) === 'DIS');
    const go = inMove.filter((card) => seeksOf(card) === 'TRA');
    return [
      ...(betweenTeams(warm, cold)
        ? [{ kind: 'warmAndCold' as const, move, cards: [...warm, ...cold] }]
        : []),
      ...(betweenTeams(stay, go) ? [{ kind: 'stayOrGo' as const, move, cards: [...stay, ...go] }] : []),
    ];
  });
}

const byMove = (cards: CountedCard[]) => groupsBy(cards, ({ move }) => move);

/** As a source sorts the tool: persuasive, coercive or both; null where none sorts it. */
const tendencyOf = (tool: ToolId | null) => (tool ? (toolOf(tool).tendency?.kind ?? null) : null);

/** What a card seeks of leaders: another course (dissuade) or another leadership (transition). */
function seeksOf({ content: { strategy, mechanism } }: CountedCard): StrategyId | null {
  return strategy ?? (mechanism ? mechanismOf(mechanism).strategy : null);
}

/** Whether one team stands on the one side and another on the other. */
function betweenTeams(some: CountedCard[], others: CountedCard[]): boolean {
  return some.some((one) => others.some(({ team }) => team !== one.team));
}
