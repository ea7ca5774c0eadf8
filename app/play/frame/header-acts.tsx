'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { PauseIcon } from '../../parts/pause-icon';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from './header-acts.module.css';

/** The two ways to stop: for oneself, and for everyone. Neither asks back, and neither asks why. */
export function HeaderActs({ isShort = false }: { isShort?: boolean }) {
  const t = useTranslations('play.frame');
  const { give, isWaiting, refusal } = useCommand();
  const mayStepOut = useMay('StepOut');
  const mayPause = useMay('PauseExercise');
  return (
    <>
      {mayStepOut ? (
        <Button
          look="text"
          className={styles.act}
          disabled={isWaiting}
          onClick={() => void give({ type: 'StepOut' })}
        >
          {t('stepOut')}
        </Button>
      ) : null}
      {mayPause ? (
        <Button
          look="text"
          className={styles.act}
          aria-label={isShort ? t('pauseForEveryone') : undefined}
          disabled={isWaiting}
          onClick={() => void give({ type: 'PauseExercise' })}
        >
          <PauseIcon />
          {t(isShort ? 'pause' : 'pauseForEveryone')}
        </Button>
      ) : null}
      <div className={styles.refusal}>
        <KeptHere topic="StepOut" />
        <KeptHere topic="PauseExercise" />
        <RefusalText refusal={refusal} />
      </div>
    </>
  );
}
