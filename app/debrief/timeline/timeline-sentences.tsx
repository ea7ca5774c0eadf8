'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { describe } from '../../../exercise/timeline';
import { ExerciseTime } from '../../parts/exercise-time';
import { keyed } from '../../parts/keyed';
import { useSentence } from '../../parts/use-sentence';
import { type GatheredLine, gathered } from '../read/gathered';
import { happeningsOf } from '../read/happenings';
import styles from './timeline-sentences.module.css';

/** The course of play in plain sentences; where there are very many, traffic is told by the minute. */
export function TimelineSentences({ view }: { view: State }) {
  const t = useTranslations('debrief.timeline');
  const pictures = useTranslations('pictures.timeline');
  const lines = useMemo(() => gathered(happeningsOf(view)), [view]);
  return (
    <>
      {lines.some((line) => 'count' in line) ? (
        <p className={styles.gathered}>{pictures('gatheredLead')}</p>
      ) : null}
      <ol className={styles.sentences} aria-label={t('sentences')}>
        {keyed(lines, nameOf).map(({ key, item }) => (
          <Line key={key} line={item} view={view} />
        ))}
      </ol>
    </>
  );
}

const nameOf = (line: GatheredLine) =>
  'told' in line ? `${line.told.at} ${line.told.event.type}` : `${line.at} ${line.type}`;

function Line({ line, view }: { line: GatheredLine; view: State }) {
  const t = useTranslations('debrief.timeline');
  const pictures = useTranslations('pictures.timeline');
  const say = useSentence();
  if ('count' in line) {
    return (
      <li className={styles.sentence}>
        <ExerciseTime at={exerciseTime(view.clock, line.at)} bare />
        <span>{pictures('gathered', { type: line.type, count: line.count })}</span>
      </li>
    );
  }
  const { at, event, later } = line.told;
  const sentence = describe(line.told, view);
  if (!sentence) return null;
  return (
    <li className={event.type === 'StepOpened' ? styles.step : styles.sentence}>
      <ExerciseTime at={exerciseTime(view.clock, at)} bare />
      <span>
        {say(sentence)}
        {later ? ` ${t(later)}` : null}
      </span>
    </li>
  );
}
