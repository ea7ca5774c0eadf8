'use client';

import { useTranslations } from 'next-intl';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { LoadingBars } from '../../parts/loading-bars';
import { InjectSlip } from './inject-slip';
import styles from './inject-slips.module.css';
import { slipsOf } from './slips-of';

/** Every inject that can be handed out, one a page, in the text that the content cap allows. */
export function InjectSlips() {
  const t = useTranslations('control.slips');
  const view = useView();
  const seat = useSeat();
  if (!seat || !view.opening) return <LoadingBars />;
  // Only staff are told the script; for everybody else there is nothing here.
  const slips = slipsOf(view);
  return (
    <main id="main" tabIndex={-1}>
      <div className={styles.head} data-no-print>
        <h1>{t('title')}</h1>
        <p>{t('note', { count: slips.length, cap: view.contentCap })}</p>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      {slips.map((slip) => (
        <InjectSlip key={slip.key} slip={slip} />
      ))}
    </main>
  );
}
