'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { classNames } from '../../parts/class-names';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import type { Mark } from '../read/timeline-marks';
import { MarkText } from './mark-text';
import { useMarkWords } from './mark-words';
import styles from './thread-text.module.css';

/** The thread in words, one column for each mark, in the order of time. */
export function ThreadText({ view, thread }: { view: State; thread: Mark[] }) {
  const t = useTranslations('debrief.timeline');
  const wordsOf = useMarkWords(view);
  return (
    <ol className={styles.thread} aria-label={t('thread')}>
      {thread.map((mark) => (
        <li key={mark.id} className={classNames(mark.kind === 'cluster' && styles.wide)}>
          <Kicker className={styles.kicker} note={<ExerciseTime at={exerciseTime(view.clock, mark.at)} />}>
            {wordsOf(mark).kind}
          </Kicker>
          <div className={styles.text}>
            <MarkText mark={mark} view={view} />
          </div>
        </li>
      ))}
    </ol>
  );
}
