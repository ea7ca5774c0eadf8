'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { PinActions } from '../happened/pin-actions';
import { PinnedFacts } from '../happened/pinned-facts';
import { SituationBoard } from '../team/situation-board';
import styles from './facts-work.module.css';

/** The work of "update": what is known, what is not, and where the situation stands. */
export function FactsWork() {
  const t = useTranslations('play.pins');
  const { facts } = useView();
  return (
    <div className={styles.work}>
      <section>
        {facts.length === 0 ? (
          <EmptyState title={t('noneTitle')}>{t('noneNext')}</EmptyState>
        ) : (
          <PinnedFacts />
        )}
        <div className={styles.acts}>
          <PinActions title="" />
        </div>
      </section>
      <SituationBoard />
    </div>
  );
}
