'use client';

import { useTranslations } from 'next-intl';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { LoadingBars } from '../../parts/loading-bars';
import { teamsOf } from '../frame/console-tools';
import { Ballots } from './ballots';
import { CardSheet } from './card-sheet';
import { CodeList } from './code-list';
import { ForEveryone } from './for-everyone';
import { ForecastSlips } from './forecast-slips';
import { MemberCards } from './member-cards';
import styles from './paper-sheets.module.css';
import { Placards } from './placards';
import { RoleCard } from './role-card';

/** Everything that a room without devices reads and writes on, but the injects, which have a page of their own. */
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
      <ForEveryone />
      {teamsOf(view).map((team) => (
        <RoleCard key={team.id} team={team} />
      ))}
      {view.opening.bodies.map((body) => (
        <MemberCards key={body.id} body={body} />
      ))}
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
