'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../parts/button';
import styles from './fork-button.module.css';
import type { MadeFork } from './use-fork';

/** A what-if that was just made: its join code, the ways to its console and to the comparison, and back. */
export function MadeForkNotice({
  made: { exercise, joinCode },
  onAnother,
}: {
  made: MadeFork;
  onAnother: () => void;
}) {
  const t = useTranslations('whatIf.made');
  const heading = useRef<HTMLHeadingElement>(null);
  // The dialog that was confirmed is gone, and the focus with it.
  useEffect(() => heading.current?.focus(), []);
  const path = encodeURIComponent(exercise);
  return (
    <section className={styles.made} data-no-print>
      <h3 ref={heading} tabIndex={-1}>
        {t('title')}
      </h3>
      <p className={styles.code}>
        <small>{t('code')}</small> <bdi>{joinCode.replace(/^(...)(...)$/, '$1 $2')}</bdi>
      </p>
      <p>{t('next')}</p>
      <p className={styles.links}>
        <ButtonLink look="text" href={`/control/${path}`}>
          {t('console')}
        </ButtonLink>
        <ButtonLink look="text" href={`/compare/${path}`}>
          {t('compare')}
        </ButtonLink>
        <Button look="text" onClick={onAnother}>
          {t('another')}
        </Button>
      </p>
    </section>
  );
}
