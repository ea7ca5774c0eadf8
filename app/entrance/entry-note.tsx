import { useTranslations } from 'next-intl';
import { Markdown } from '../parts/markdown';
import { SupportWords } from '../parts/support-words';
import styles from './entry-note.module.css';
import type { OfferedExercise } from './join-requests';

/** What somebody should know before they come in: short, factual, and before any seat is taken. */
export function EntryNote({ exercise }: { exercise: OfferedExercise }) {
  const t = useTranslations('seatChoice');
  return (
    <section className={styles.note} aria-labelledby="entry-note">
      <h2 id="entry-note" className={styles.title}>
        {t('entryTitle')}
      </h2>
      {exercise.caseStudy ? <p>{t('entryCase', { ...exercise.caseStudy })}</p> : null}
      <Markdown>{exercise.contentNote}</Markdown>
      <p>{t('entryCap', { cap: `${exercise.contentCap}` })}</p>
      <p>{t('entryChoice')}</p>
      <p>{t('entryName')}</p>
      <SupportWords words={exercise.support} />
    </section>
  );
}
