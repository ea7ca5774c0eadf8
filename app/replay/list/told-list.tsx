'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { useSentence } from '../../parts/use-sentence';
import type { Tape } from '../read/tape';
import { latestTold } from '../read/told-words';
import styles from './told-list.module.css';

/** How many of the latest are listed: what is older is reached by going back. */
const listed = 60;

/** What was told up to the moment, in plain sentences, the latest first. Each is a way to its own moment. */
export function ToldList({
  tape,
  position,
  live,
  onGoTo,
}: {
  tape: Tape;
  position: number;
  live: LiveState;
  onGoTo: (position: number) => void;
}) {
  const t = useTranslations('replay');
  const say = useSentence();
  const view = baseView(live);
  const told = useMemo(() => latestTold(tape, position, view, listed), [tape, position, view]);
  return (
    <main id="main" tabIndex={-1} className={styles.list}>
      <Kicker as="h1">{t('list')}</Kicker>
      {told.length === 0 ? <EmptyState title={t('listEmpty')} /> : null}
      <ol>
        {told.map(({ position: at, at: instant, sentence }) => (
          <li key={at}>
            <button
              type="button"
              className={styles.told}
              aria-current={at === position ? 'true' : undefined}
              onClick={() => onGoTo(at)}
            >
              <ExerciseTime at={exerciseTime(view.clock, instant)} withSeconds />
              <span>{say(sentence)}</span>
            </button>
          </li>
        ))}
      </ol>
    </main>
  );
}
