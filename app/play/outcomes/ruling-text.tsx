'use client';

import { useTranslations } from 'next-intl';
import type { Ruling } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import styles from './ruling-text.module.css';

/** A ruling in words: the outcome, through which mechanism, why, and what else came of it. */
export function RulingText({ ruling }: { ruling: Ruling }) {
  const t = useTranslations('play.ruling');
  const { outcome, mechanism, reason, sideEffect, ruledBy } = ruling;
  return (
    <div className={styles.ruling}>
      <p>
        <b>{t(`outcome.${outcome}`)}</b>
        {mechanism ? t('by', { mechanism: mechanismOf(mechanism).phrase }) : null}. {reason}
      </p>
      {sideEffect ? <p>{t('sideEffect', { text: sideEffect })}</p> : null}
      <p className={styles.by}>{t('ruledBy', { name: ruledBy })}</p>
    </div>
  );
}
