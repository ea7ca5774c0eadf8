'use client';

import { useTranslations } from 'next-intl';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { LoadingBars } from '../../parts/loading-bars';
import { teamsOf } from '../frame/console-tools';
import { Ballots } from './ballots';
import { CardSheet } from './card-sheet';
import { CodeList } from './code-list';
import { ForecastSlips } from './forecast-slips';
import styles from './paper-sheets.module.css';
import { Placards } from './placards';

/** Everything that a room without devices writes on: card sheets, the codes beside them, forecast slips, ballots, placards. */
export function PaperSheets() {
  const t = useTranslations('control.sheets');
  const view = useView();
  const seat = useSeat();
  if (!seat || !view.opening) return <LoadingBars />;
  return (
    <main id="main" tabIndex={-1}>
      <div className={styles.head} data-no-print>
        <h1>{t('title')}</h1>
        <p>{t('note')}</p>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      {teamsOf(view).map((team) => (
        <CardSheet key={team.id} team={team} />
      ))}
      <CodeList />
      <ForecastSlips />
      {view.opening.bodies.map((body) => (
        <Ballots key={body.id} body={body} />
      ))}
      {view.opening.bodies.map((body) => (
        <Placards key={body.id} body={body} />
      ))}
    </main>
  );
}
