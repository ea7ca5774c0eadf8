'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { mechanismOf, mechanisms } from '../../../framework/mechanisms';
import { strategyIds, strategyOf } from '../../../framework/strategies';
import { toolIds, toolOf } from '../../../framework/tools';
import { type DrawnLine, type DrawnNode, LinkedColumns } from '../linked/linked-columns';
import { type LineLook, lineLooks } from '../linked/linked-lines';
import type { CountedCard } from '../read/played-moves';
import { teamOf } from '../read/team-of';
import { TeamMark } from '../team-mark';

interface StrategyFlowProps {
  cards: CountedCard[];
  view: State;
  chosen: string | null;
  onChoose: ((id: string) => void) | null;
}

const none = 'none';

/** From each tool by its mechanism to the strategy that it served: a line for each card, with its team and its move. */
export function StrategyFlow({ cards, view, chosen, onChoose }: StrategyFlowProps) {
  const t = useTranslations('pictures.flow');
  const debrief = useTranslations('debrief');
  const nodes = useNodes(cards);
  const lines = cards.map((card): DrawnLine => {
    const { tool, mechanism } = card.content;
    const parts = {
      team: teamOf(view, card.team).shortName,
      tool: tool ? toolOf(tool).name : debrief('mark.noTool'),
      mechanism: mechanism ? mechanismOf(mechanism).shortName : debrief('strategy.noMechanism'),
    };
    return {
      id: card.id,
      from: flowNodesOf(card)[0],
      to: flowNodesOf(card)[1],
      look: lookOfMove(card.move),
      word: (
        <>
          <TeamMark view={view} team={card.team} size="1.125rem" /> {debrief('move', { move: card.move })}
        </>
      ),
      name: t('line', { ...parts, move: card.move }),
    };
  });
  return (
    <LinkedColumns
      label={t('label')}
      keys={t('keys')}
      heads={[t('tools'), t('mechanisms'), t('strategies')]}
      nodes={nodes}
      lines={[...lines, ...served(cards)]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

/** The look of a line by the move of its card; from the fifth move on the looks come again. */
function lookOfMove(move: number): LineLook {
  const looks = lineLooks.filter((look) => look !== 'faint');
  return looks[(Math.max(1, move) - 1) % looks.length] ?? 'solid';
}

function useNodes(cards: CountedCard[]): DrawnNode[] {
  const debrief = useTranslations('debrief');
  const cardsT = useTranslations('pictures.cards');
  const has = (test: (card: CountedCard) => boolean) => cards.some(test);
  const node = (id: string, column: number, name: string): DrawnNode => ({
    id,
    column,
    name,
    label: <span>{name}</span>,
  });
  return [
    ...toolIds
      .filter((id) => has(({ content }) => content.tool === id))
      .map((id) => node(`tool:${id}`, 0, toolOf(id).name)),
    ...(has(({ content }) => content.tool === null) ? [node(`tool:${none}`, 0, debrief('mark.noTool'))] : []),
    ...mechanisms
      .filter(({ id }) => has(({ content }) => content.mechanism === id))
      .map(({ id, shortName }) => node(`mechanism:${id}`, 1, shortName)),
    ...(has(({ content }) => content.mechanism === null)
      ? [node(`mechanism:${none}`, 1, debrief('strategy.noMechanism'))]
      : []),
    ...strategyIds
      .filter((id) => has((card) => strategyServed(card) === id))
      .map((id) => node(`strategy:${id}`, 2, strategyOf(id).shortName)),
    ...(has((card) => strategyServed(card) === none) ? [node(`strategy:${none}`, 2, cardsT('none'))] : []),
  ];
}

/** The things on the card's way: its tool, its mechanism, its strategy. */
export function flowNodesOf(card: CountedCard): [string, string, string] {
  const { tool, mechanism } = card.content;
  return [`tool:${tool ?? none}`, `mechanism:${mechanism ?? none}`, `strategy:${strategyServed(card)}`];
}

/** The strategy that a card serves: as written on it, or that of its mechanism. */
function strategyServed({ content: { strategy, mechanism } }: CountedCard): string {
  return strategy ?? (mechanism ? mechanismOf(mechanism).strategy : none);
}

/** One line from each mechanism to each strategy that it served; both columns say all of it. */
function served(cards: CountedCard[]): DrawnLine[] {
  const pairs = new Map(
    cards.map((card) => {
      const [, from, to] = flowNodesOf(card);
      return [
        `${from} ${to}`,
        { id: `${from} ${to}`, from, to, look: 'solid' as const, word: null, name: '' },
      ];
    }),
  );
  return [...pairs.values()];
}
