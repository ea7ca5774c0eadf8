'use client';

import { useTranslations } from 'next-intl';
import type { StoryBody } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { languageProps } from '../../parts/language-props';
import { Markdown } from '../../parts/markdown';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

/** What single members of a body are told alone, a slip each. */
export function MemberCards({ body }: { body: StoryBody }) {
  const t = useTranslations('control.sheets');
  const { briefs, opening } = useView();
  const told = briefs.find((brief) => brief.team === body.team)?.instructions ?? [];
  if (told.length === 0) return null;
  return (
    <section className={styles.page} aria-label={t('alone', { name: body.name })}>
      <p className={styles.cut}>{t('cut')}</p>
      <div className={styles.slips}>
        {told.map(({ member, text }) => {
          const name = body.members.find(({ id }) => id === member)?.name ?? '';
          return (
            <div key={member} className={styles.slip} {...languageProps(opening?.language)}>
              <ExerciseMark />
              <p className={styles.cut}>{t('onlyFor', { name })}</p>
              <p className={styles.member}>{name}</p>
              <Markdown>{text}</Markdown>
            </div>
          );
        })}
      </div>
    </section>
  );
}
