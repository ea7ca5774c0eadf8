'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { Kicker } from '../../parts/kicker';
import styles from './shared-commitments.module.css';

/** What people chose to tell the room that they will do, under their names. */
export function SharedCommitments({ view }: { view: State }) {
  const t = useTranslations('debrief.takeaway');
  return (
    <section className={styles.shared}>
      <Kicker as="h2">{t('shared')}</Kicker>
      {view.commitments.length === 0 ? <p className={styles.empty}>{t('sharedEmpty')}</p> : null}
      <ul className={styles.list}>
        {view.commitments.map(({ seat, text }) => (
          <li key={seat} className={styles.words}>
            {t('quoted', { name: view.seats[seat]?.name ?? '', text })}
          </li>
        ))}
      </ul>
    </section>
  );
}
