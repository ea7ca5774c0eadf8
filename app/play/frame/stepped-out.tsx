'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { SupportWords } from '../../parts/support-words';
import { ConnectionBanner } from '../../seat/connection-banner';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from './stepped-out.module.css';

interface SteppedOutProps {
  /** Given once play has ended: the way back is then into the debrief. */
  onJoinDebrief?: () => void;
}

/** What somebody sees who has stepped out: no word of the scenario, nothing asked, and the way back. */
export function SteppedOut({ onJoinDebrief }: SteppedOutProps) {
  const t = useTranslations('play.steppedOut');
  const { safety } = useView();
  const { give, isWaiting, refusal } = useCommand();
  return (
    <>
      <ConnectionBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.words}>{t(onJoinDebrief ? 'ended' : 'words')}</p>
        <div>
          <Button
            look="line"
            disabled={isWaiting}
            onClick={onJoinDebrief ?? (() => void give({ type: 'StepIn' }))}
          >
            {t(onJoinDebrief ? 'join' : 'back')}
          </Button>
        </div>
        <SupportWords words={safety.support} />
        <KeptHere topic="StepIn" />
        <RefusalText refusal={refusal} />
      </main>
    </>
  );
}
