'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { Kicker } from '../../parts/kicker';
import { SupportWords } from '../../parts/support-words';
import styles from './own.module.css';

/** Where to turn when something stays with somebody, and the word for a real emergency. */
export function Support({ view }: { view: State }) {
  const t = useTranslations('debrief.derole');
  return (
    <section>
      <Kicker as="h2">{t('supportTitle')}</Kicker>
      <p className={styles.words}>{t('support')}</p>
      <SupportWords words={view.safety.support} />
      <p className={styles.result}>{t('emergency', { word: view.opening?.emergencyWord ?? '' })}</p>
    </section>
  );
}
