'use client';

import { useTranslations } from 'next-intl';
import type { State, Vote } from '../../../exercise/state';
import { describe } from '../../../exercise/timeline';
import { useSentence } from '../../parts/use-sentence';
import { afterResult } from '../read/after-result';
import styles from './vote-results.module.css';

/** What came after a result, in the sentences of the timeline. Nothing where nothing came. */
export function AfterResult({ vote, view }: { vote: Vote; view: State }) {
  const t = useTranslations('debrief.collective');
  const say = useSentence();
  const lines = afterResult(vote).flatMap((happened) => {
    const sentence = describe(happened, view);
    return sentence ? [say(sentence)] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul aria-label={t('after', { title: vote.title })}>
      {lines.map((words) => (
        <li key={words} className={styles.after}>
          {words}
        </li>
      ))}
    </ul>
  );
}
