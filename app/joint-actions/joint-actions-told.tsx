'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { Kicker } from '../parts/kicker';
import { JointActionReading } from './joint-action-reading';
import styles from './joint-actions.module.css';

/** Every joint action of play to be read, in the order in which they were offered. Shows nothing where there was none. */
export function JointActionsTold({ view }: { view: State }) {
  const t = useTranslations('joint');
  const actions = Object.values(view.jointActions)
    .filter(({ move }) => move > 0)
    .sort((a, b) => a.at - b.at);
  if (actions.length === 0) return null;
  return (
    <section className={styles.work}>
      <Kicker>{t('title')}</Kicker>
      {actions.map((action) => (
        <JointActionReading key={action.id} action={action} view={view} />
      ))}
    </section>
  );
}
