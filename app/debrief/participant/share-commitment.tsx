'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useDebriefView, useSeat } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import styles from './reflection-forms.module.css';

/** Tells the room a commitment that was kept, under the person's name: their choice, and not taken back. */
export function ShareCommitment({ text }: { text: string }) {
  const t = useTranslations('debrief.participant');
  const seat = useSeat();
  const told = useDebriefView()?.commitments.find((one) => one.seat === seat?.id);
  const { give, isWaiting, refusal } = useCommand();
  const mayShare = useMay('ShareCommitment');
  if (told?.text === text) return <p className={styles.said}>{t('shared')}</p>;
  if (!mayShare) return null;
  return (
    <>
      <p className={styles.said}>{t('shareNote')}</p>
      <div>
        <Button look="line" disabled={isWaiting} onClick={() => void give({ type: 'ShareCommitment', text })}>
          {t(told ? 'shareAgain' : 'share')}
        </Button>
      </div>
      <RefusalText refusal={refusal} />
    </>
  );
}
