'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { Markdown } from '../../parts/markdown';
import styles from './notes-list.module.css';

/** What the scenario tells its facilitator: the running order, words to say, what to do when. */
export function NotesList() {
  const t = useTranslations('control.notes');
  const { script } = useView();
  const notes = script?.facilitatorNotes ?? [];
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes-list">
      <Kicker id="notes-list">{t('title')}</Kicker>
      {notes.map((note) => (
        <details key={note.heading} className={styles.note}>
          <summary>{note.heading}</summary>
          <Markdown className={styles.text}>{note.text}</Markdown>
        </details>
      ))}
    </section>
  );
}
