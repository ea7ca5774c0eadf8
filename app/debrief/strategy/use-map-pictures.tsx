'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { EmptyState } from '../../parts/empty-state';
import { CardList } from '../cards/card-list';
import { CardReading } from '../cards/card-reading';
import type { Picture } from '../frame/pictures-step';
import { TeamSwitch } from '../frame/team-switch';
import { meetings } from '../read/meetings';
import type { CountedCard } from '../read/played-moves';
import { strategyMap } from '../read/strategy-map';
import { TeamLegend } from '../team-mark';
import { MeetingList } from './meeting-list';
import { PaperCards } from './paper-cards';
import { flowNodesOf, StrategyFlow } from './strategy-flow';
import { StrategyTable } from './strategy-table';

/** What is chosen in the pictures of the map: the cards of a team or of all, and the mark that is read. */
interface MapChoice {
  shown: CountedCard[];
  chosen: string | null;
  onChoose: ((id: string) => void) | null;
  choice: ReactNode;
  behind: Picture['behind'];
}

function useMapChoice(view: State, cards: CountedCard[], isPaper?: boolean): MapChoice {
  const t = useTranslations('pictures');
  const [team, setTeam] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = useMemo(
    () => (team === null ? cards : cards.filter((card) => card.team === team)),
    [cards, team],
  );
  return {
    shown,
    chosen: isPaper ? null : chosen,
    onChoose: isPaper ? null : setChosen,
    choice: <TeamSwitch view={view} value={team} onChange={setTeam} />,
    behind:
      cards.length > 0
        ? { figure: t('figure'), label: t('asTable'), content: <CardList cards={shown} view={view} /> }
        : undefined,
  };
}

/** The map, and the way from tools by mechanisms to strategies with what met on it. They share what is chosen. */
export function useMapPictures(view: State, cards: CountedCard[], isPaper?: boolean): [Picture, Picture] {
  const t = useTranslations('pictures');
  const strategy = useTranslations('debrief.strategy');
  const choice = useMapChoice(view, cards, isPaper);
  const { shown, chosen, onChoose } = choice;
  const map = useMemo(() => strategyMap(shown), [shown]);
  const met = useMemo(() => meetings(shown), [shown]);
  const read = useMemo(() => cardsChosen(shown, chosen), [shown, chosen]);
  const around = { choice: choice.choice, behind: choice.behind };
  const empty = cards.length === 0 ? strategy('empty') : shown.length === 0 ? t('flow.teamEmpty') : null;
  const reading = read.map((card) => <CardReading key={card.id} card={card} view={view} />);
  return [
    {
      id: 'map',
      name: t('flow.map'),
      legend: <TeamLegend view={view} teams={(view.opening?.teams ?? []).map(({ id }) => id)} />,
      ...around,
      content: (
        <>
          {empty ? (
            <EmptyState title={empty} />
          ) : (
            <StrategyTable map={map} view={view} chosen={chosen} onChoose={onChoose} />
          )}
          {reading}
          <PaperCards cards={shown} view={view} />
        </>
      ),
    },
    {
      id: 'flow',
      name: t('flow.name'),
      lead: t('flow.lead'),
      ...around,
      content: empty ? (
        <EmptyState title={empty} />
      ) : (
        <>
          <StrategyFlow cards={shown} view={view} chosen={chosen} onChoose={onChoose} />
          {reading}
          <MeetingList meetings={met} view={view} />
        </>
      ),
    },
  ];
}

/** The cards that a chosen mark stands for: one, or all of a tool, a mechanism or a strategy. */
function cardsChosen(cards: CountedCard[], chosen: string | null): CountedCard[] {
  if (chosen === null) return [];
  return cards.filter((card) => card.id === chosen || flowNodesOf(card).some((id) => id === chosen));
}
