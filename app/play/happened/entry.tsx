'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import styles from './entry.module.css';

interface EntryProps {
  at: number;
  isNew: boolean;
  /** What kind of thing it is: "Message", "Ruling". */
  kind: ReactNode;
  title: ReactNode;
  children?: ReactNode;
}

/** Something that happened and is no inject: a message, a ruling, what the other side did. */
export function Entry({ at, isNew, kind, title, children }: EntryProps) {
  const t = useTranslations('parts.inject');
  const { clock } = useView();
  return (
    <article className={styles.entry}>
      <p className={styles.meta}>
        {isNew ? <span className={styles.new}>{t('new')}</span> : null}
        <ExerciseTime at={exerciseTime(clock, at)} />
        <span>{kind}</span>
      </p>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </article>
  );
}
