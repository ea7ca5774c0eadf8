'use client';

import { useTranslations } from 'next-intl';
import { useSeatKey } from '../../live/live-provider';
import { ButtonLink } from '../../parts/button';
import styles from './debrief-control.module.css';

const pages = ['replay', 'compare', 'papers'] as const;

/** The ways from the debrief to what outlives the day: replay, comparison and papers, each on a page of its own. */
export function AfterEndex() {
  const t = useTranslations('control.debrief.after');
  const key = useSeatKey();
  if (!key) return null;
  return (
    <nav className={styles.group} aria-label={t('label')}>
      {pages.map((page) => (
        <ButtonLink
          key={page}
          look="text"
          href={`/${page}/${encodeURIComponent(key.exerciseId)}`}
          target="_blank"
        >
          {t(page)}
        </ButtonLink>
      ))}
    </nav>
  );
}
