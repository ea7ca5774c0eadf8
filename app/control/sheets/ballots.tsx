'use client';

import { useTranslations } from 'next-intl';
import type { StoryBody } from '../../../exercise/story';
import { voteChoices } from '../../../exercise/voting/rule';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

/** A ballot for each member of a body, to cut out. */
export function Ballots({ body }: { body: StoryBody }) {
  const t = useTranslations('control.sheets');
  const tChoice = useTranslations('control.paper.choices');
  return (
    <section className={styles.page} aria-label={`${t('ballotTitle')}, ${body.name}`}>
      <p className={styles.cut}>{t('cut')}</p>
      <div className={styles.slips}>
        {body.members.map(({ id, name }) => (
          <div key={id} className={styles.slip}>
            <ExerciseMark />
            <h2>
              {t('ballotTitle')}, {body.name}
            </h2>
            <p className={styles.member}>{name}</p>
            <p className={styles.blank}>{t('ballotText')}</p>
            <p>{t('ballotHow')}</p>
            <ul className={styles.boxes}>
              {voteChoices.map((choice) => (
                <li key={choice}>{tChoice(choice)}</li>
              ))}
            </ul>
            <p className={styles.blank}>{t('ballotSaid')}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
