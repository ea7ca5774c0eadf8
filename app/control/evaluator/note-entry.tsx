'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { EvaluatorNote } from '../../../exercise/state';
import { useMay } from '../../live/use-may';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import { Tag } from '../../parts/tag';
import styles from './evaluation.module.css';
import { ReviseNote } from './revise-note';
import { useTieWords } from './use-tie-words';

/** One note: when, by whom, about what; what it said before is folded under it. */
export function NoteEntry({ note }: { note: EvaluatorNote }) {
  const t = useTranslations('control.evaluation');
  const { clock } = useView();
  const tieWords = useTieWords();
  const seat = useSeat();
  const mayRevise = useMay('ReviseEvaluatorNote') && note.by === seat?.id;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <ExerciseTime at={exerciseTime(clock, note.writtenAt)} bare />
        <span>{note.author}</span>
        {note.kind === 'note' ? null : <Tag>{t(`kinds.${note.kind}`)}</Tag>}
        {note.earlier.length > 0 ? <Tag>{t('revised')}</Tag> : null}
      </p>
      <p className={styles.text}>{note.text}</p>
      <p className={styles.ties}>{tieWords(note.ties).join(' · ')}</p>
      {note.earlier.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('earlier', { count: note.earlier.length })}</summary>
          {note.earlier.map((wording) => (
            <p key={wording.replacedAt} className={styles.was}>
              <ExerciseTime at={exerciseTime(clock, wording.replacedAt)} bare /> {wording.text}
            </p>
          ))}
        </details>
      ) : null}
      {isOpen ? <ReviseNote note={note} onClose={() => setIsOpen(false)} /> : null}
      {mayRevise && !isOpen ? (
        <Button look="text" onClick={() => setIsOpen(true)}>
          {t('reviseOpen')}
        </Button>
      ) : null}
    </li>
  );
}
