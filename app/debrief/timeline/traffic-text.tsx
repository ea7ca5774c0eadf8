'use client';

import { useTranslations } from 'next-intl';
import type { ExerciseEvent } from '../../../exercise/event';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { ExerciseTime } from '../../parts/exercise-time';
import { useListed } from '../../parts/use-listed';
import { useSentence } from '../../parts/use-sentence';
import type { Mark } from '../read/timeline-marks';
import { inNumbers, sentenceOf, useMarkWords } from './mark-words';
import styles from './traffic-text.module.css';

/** How many of the marks that stand together are read out. */
const readOut = 8;

/** What was sent or said, and its words where the sentence leaves them out. */
export function TrafficText({ mark, view }: { mark: Extract<Mark, { kind: 'traffic' }>; view: State }) {
  const t = useTranslations('debrief.interaction');
  const say = useSentence();
  const words = wordsIn(mark.event);
  return (
    <>
      <p>{sentenceOf(mark, view, say)}</p>
      {words ? <p>{t('quoted', { words })}</p> : null}
    </>
  );
}

/** The words of what was sent; empty where the sentence has them already or the debrief is not told. */
function wordsIn(event: ExerciseEvent): string {
  switch (event.type) {
    case 'MessageSent':
    case 'MessageAnswered':
    case 'DemarcheSent':
    case 'ItemForwarded':
    case 'ProposalTabled':
      return event.text;
    default:
      return '';
  }
}

/** Marks that stand together: how many of what, and the first of them in the order of time. */
export function ClusterText({ mark, view }: { mark: Extract<Mark, { kind: 'cluster' }>; view: State }) {
  const t = useTranslations('pictures.timeline');
  const listed = useListed();
  const say = useSentence();
  const wordsOf = useMarkWords(view);
  const rest = mark.marks.length - readOut;
  return (
    <>
      <p>{t('togetherText', { kinds: inNumbers(mark, t, listed) })}</p>
      <ol className={styles.list}>
        {mark.marks.slice(0, readOut).map((one) => (
          <li key={one.id} className={styles.line}>
            <ExerciseTime at={exerciseTime(view.clock, one.at)} bare />
            <span>{one.kind === 'traffic' ? sentenceOf(one, view, say) : wordsOf(one).name}</span>
          </li>
        ))}
      </ol>
      {rest > 0 ? <p>{t('rest', { count: rest })}</p> : null}
    </>
  );
}
