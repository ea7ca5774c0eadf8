'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { privateTopic } from '../../live/pending';
import { usePrivate } from '../../live/use-private';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { FiveStepper } from '../../parts/five-stepper';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from './baseline-question.module.css';

/** One private question before play, answered 0 to 100, about something that the exercise itself resolves. */
export function BaselineQuestion() {
  const t = useTranslations('play.baseline');
  const question = useView().opening?.baselineQuestion;
  const isPlayer = useSeat()?.role === 'player';
  const kept = usePrivate<{ percent: number }>('baseline');
  const [percent, setPercent] = useState(50);
  const id = useId();
  const { content } = kept;
  useEffect(() => {
    if (content) setPercent(content.percent);
  }, [content]);
  if (!question || !isPlayer) return null;
  const handleKeep = async () => {
    if (await kept.put({ percent })) announce(t('announceKept'));
  };
  return (
    <section>
      <Kicker note={t('onlyYou')}>{t('title')}</Kicker>
      <label className={styles.question} htmlFor={id}>
        {question}
      </label>
      <p className={styles.how}>{t('how')}</p>
      <div className={styles.answer}>
        <div className={styles.stepper}>
          <FiveStepper id={id} name={t('answer')} value={percent} most={100} onChange={setPercent} />
        </div>
        <Button
          look="line"
          disabled={kept.isSending || content === undefined}
          onClick={() => void handleKeep()}
        >
          {t('keep')}
        </Button>
      </div>
      <KeptHere topic={privateTopic({ kind: 'baseline' })} />
      <RefusalText refusal={kept.refusal} />
      {content && !kept.isKeptHere ? (
        <p className={styles.kept}>{t('kept', { percent: content.percent })}</p>
      ) : null}
    </section>
  );
}
