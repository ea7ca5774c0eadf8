'use client';

import { useTranslations } from 'next-intl';
import type { StoryBody } from '../../../exercise/story';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

/** The members of a body in letters that a whole room can read, to raise in a vote. */
export function Placards({ body }: { body: StoryBody }) {
  const t = useTranslations('control.sheets');
  return (
    <section className={styles.page} aria-label={`${t('placards')}, ${body.name}`}>
      <p className={styles.cut}>{t('cut')}</p>
      {body.members.map(({ id, name }) => (
        <div key={id} className={styles.placard}>
          <p className={styles.large}>{name}</p>
          <p>{body.name}</p>
          <ExerciseMark />
        </div>
      ))}
    </section>
  );
}
