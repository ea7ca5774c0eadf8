'use client';

import { useTranslations } from 'next-intl';
import { Kicker } from '../../parts/kicker';
import { DeclareEmergency } from '../../seat/declare-emergency';
import { ContentCap } from './content-cap';
import styles from './safety-panel.module.css';
import { SupportForm } from './support-form';

/** What keeps people safe: how loud texts may be, where people turn, and the way to say that something is real. */
export function SafetyPanel() {
  const t = useTranslations('control.safety');
  return (
    <section className={styles.panel} aria-labelledby="safety-panel">
      <Kicker id="safety-panel">{t('title')}</Kicker>
      <ContentCap />
      <h3 className={styles.title}>{t('support')}</h3>
      <p className={styles.text}>{t('supportText')}</p>
      <SupportForm />
      <DeclareEmergency className={styles.emergency} />
    </section>
  );
}
