'use client';

import { useTranslations } from 'next-intl';
import { binaryBrierScore } from '../../../exercise/calibration';
import type { State } from '../../../exercise/state';
import { explainVote } from '../../../exercise/voting/explain-vote';
import { usePrivate } from '../../live/use-private';
import { Kicker } from '../../parts/kicker';
import { useSentence } from '../../parts/use-sentence';
import { baselineOutcome } from '../read/baseline-outcome';
import { textsRead } from '../read/read-votes';
import { bodyNameOf } from '../read/team-of';
import styles from './own.module.css';

/** What this person had answered alone before play, beside what the bodies did. */
export function OwnBaseline({ view }: { view: State }) {
  const t = useTranslations('debrief.participant');
  const say = useSentence();
  const { content } = usePrivate<{ percent: number }>('baseline');
  const question = view.opening?.baselineQuestion;
  if (!question || content === undefined) return null;
  const outcome = baselineOutcome(view);
  const results = textsRead(view).flatMap(({ binding, body }) => (binding ? [{ binding, body }] : []));
  return (
    <div className={styles.part}>
      <Kicker as="h2" note={t('onlyYou')}>
        {t('beforePlay')}
      </Kicker>
      <p className={styles.words}>{t('quoted', { words: question })}</p>
      <p className={styles.answer}>
        {content ? t('youSaid', { percent: content.percent }) : t('youSaidNothing')}
      </p>
      {content && outcome !== null ? (
        <p className={styles.result}>
          {t(outcome ? 'calibration.baselineYes' : 'calibration.baselineNo', {
            score: binaryBrierScore(content.percent, outcome).toFixed(2),
          })}{' '}
          {t('calibration.starter')}
        </p>
      ) : null}
      <ul>
        {results.map(({ binding, body }) => (
          <li key={binding.id} className={styles.result}>
            {t('result', {
              body: bodyNameOf(view, body),
              title: binding.title,
              verdict: say(explainVote(binding.result, true).verdict),
            })}
          </li>
        ))}
        {results.length === 0 ? <li className={styles.result}>{t('noResult')}</li> : null}
      </ul>
    </div>
  );
}
