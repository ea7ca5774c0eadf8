'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { State } from '../../../exercise/state';
import { EmptyState } from '../../parts/empty-state';
import { FootLines, StepFrame } from '../frame/step-frame';
import { countedCards } from '../read/played-moves';
import { strategyMap } from '../read/strategy-map';
import { ScopeLine } from '../scope-line';
import { PaperCards } from '../strategy/paper-cards';
import { StrategyTable } from '../strategy/strategy-table';
import { TeamLegend } from '../team-mark';
import type { StepProps } from './step-props';

/** How each tool was meant to work: mechanisms under their strategies, tools beside each other. */
export function StrategyStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.strategy');
  const cards = useMemo(() => countedCards(view), [view]);
  const map = useMemo(() => strategyMap(cards), [cards]);
  return (
    <StepFrame step="strategy" legend={<Legend view={view} />} foot={<Foot />} isPaper={isPaper}>
      {cards.length === 0 ? <EmptyState title={t('empty')} /> : <StrategyTable map={map} view={view} />}
      <PaperCards cards={cards} view={view} />
    </StepFrame>
  );
}

function Legend({ view }: { view: State }) {
  return <TeamLegend view={view} teams={(view.opening?.teams ?? []).map(({ id }) => id)} />;
}

function Foot() {
  const t = useTranslations('debrief.strategy');
  return (
    <FootLines>
      <p>
        <ScopeLine id="not-a-recommendation" />
      </p>
      <p>
        {t('signs')} <ScopeLine id="mechanism-reading" />
      </p>
    </FootLines>
  );
}
