'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { describe } from '../../../exercise/timeline';
import { ExerciseTime } from '../../parts/exercise-time';
import { useSentence } from '../../parts/use-sentence';
import { happeningsOf } from '../read/happenings';
import styles from './timeline-sentences.module.css';

/** The course of play in plain sentences. */
export function TimelineSentences({ view }: { view: State }) {
  const t = useTranslations('debrief.timeline');
  const say = useSentence();
  const told = happeningsOf(view).flatMap((happened) => {
    const sentence = describe(happened, view);
    return sentence ? [{ ...happened, words: say(sentence) }] : [];
  });
  return (
    <ol className={styles.sentences} aria-label={t('sentences')}>
      {told.map(({ at, event, words, later }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the past no longer changes its order.
        <Fragment key={index}>
          <li className={event.type === 'StepOpened' ? styles.step : styles.sentence}>
            <ExerciseTime at={exerciseTime(view.clock, at)} bare />
            <span>
              {words}
              {later ? ` ${t(later)}` : null}
            </span>
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
