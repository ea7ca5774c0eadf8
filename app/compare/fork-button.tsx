'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../parts/button';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { ExerciseTime } from '../parts/exercise-time';
import styles from './fork-button.module.css';
import { MadeForkNotice } from './made-fork-notice';
import { type Moment, useFork } from './use-fork';

export interface ForkButtonProps {
  exerciseId: string;
  /** Up to where the what-if is a copy. */
  moment: Moment;
  /** The exercise time of the moment, in milliseconds, to say it in the question. */
  time: number;
  /** Whether what is chosen happens in the what-if as well, or is left out so that it can be decided anew. */
  includes?: 'moment' | 'before';
}

/**
 * "Play on from here": asks once, saying what is copied and what is not, and then shows the code of the what-if. For the lead
 * and after ENDEX; the server refuses everybody else.
 */
export function ForkButton({ exerciseId, moment, time, includes = 'moment' }: ForkButtonProps) {
  const t = useTranslations('whatIf');
  const [isAsked, setIsAsked] = useState(false);
  const { made, refusal, isMaking, make, forget } = useFork(exerciseId, moment);
  const handleAnother = () => {
    forget();
    setIsAsked(false);
  };
  if (made) return <MadeForkNotice made={made} onAnother={handleAnother} />;
  return (
    <div className={styles.fork} data-no-print>
      <Button look="line" size="small" onClick={() => setIsAsked(true)}>
        {t(includes === 'moment' ? 'button.after' : 'button.before')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t.rich('confirm.title', { time: () => <ExerciseTime at={time} /> })}
        confirmLabel={t(isMaking ? 'confirm.making' : 'confirm.act')}
        isBusy={isMaking}
        onConfirm={() => void make()}
        onCancel={() => setIsAsked(false)}
      >
        <p>{t('confirm.what')}</p>
        <p>{t('confirm.copied')}</p>
        <p>{t('confirm.notCopied')}</p>
        <p>{t('confirm.kept')}</p>
        {refusal ? <p role="alert">{refusal}</p> : null}
      </ConfirmDialog>
    </div>
  );
}
