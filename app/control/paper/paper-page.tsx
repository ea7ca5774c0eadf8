'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useView } from '../../live/use-views';
import pageStyles from '../frame/page.module.css';
import { CardEntry } from './card-entry';
import { ForecastEntry } from './forecast-entry';
import { type PaperPart, partFor } from './paper-standing';
import { PaperSwitch } from './paper-switch';
import { SheetsLink } from './sheets-link';
import { StandingTable } from './standing-table';
import { VotesEntry } from './votes-entry';

const parts = ['cards', 'forecasts', 'votes'] as const;

/**
 * A whole exercise from one keyboard: what is there and what is missing, then cards, forecasts and votes, of which the one
 * that the open step asks for stands first.
 */
export function PaperPage() {
  const t = useTranslations('control.paper');
  const { isOnPaper, step } = useView();
  const move = step?.move ?? 0;
  const pages: Record<PaperPart, ReactNode> = {
    cards: <CardEntry key="cards" />,
    forecasts: <ForecastEntry key={`forecasts ${move}`} move={move} />,
    votes: <VotesEntry key="votes" />,
  };
  const first = partFor(step?.step);
  return (
    <div className={pageStyles.page}>
      <div className={pageStyles.lead}>
        <span>{t(isOnPaper ? 'isOn' : 'isOff')}</span>
        <SheetsLink />
        <PaperSwitch />
      </div>
      {isOnPaper ? (
        <>
          <StandingTable move={move} />
          {[first, ...parts.filter((part) => part !== first)].map((part) => pages[part])}
        </>
      ) : null}
    </div>
  );
}
