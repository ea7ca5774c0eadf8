'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { RefusalText } from '../seat/refusal-text';
import styles from './carried-items.module.css';

/**
 * Says on every screen of the lobby how much was taken over and from where, and takes it down again. What was promised, and
 * by whom, is staff's: the room is told a number, and only when somebody wants it told.
 */
export function TellTheRoom({ count, title, day }: { count: number; title: string; day: string }) {
  const t = useTranslations('control.promises');
  const { phase, broadcasts } = useView();
  const { give, isWaiting, refusal } = useCommand();
  const maySend = useMay('SendBroadcast');
  if (phase !== 'lobby' || !maySend) return null;
  const text = t('roomLine', { count, title, date: day });
  const standing = broadcasts.find((one) => one.endedAt === null && one.text === text);
  const handleClick = () =>
    void give(standing ? { type: 'EndBroadcast', broadcast: standing.id } : { type: 'SendBroadcast', text });
  return (
    <div className={styles.tell}>
      <p className={styles.quiet} aria-live="polite">
        {standing ? t('inRoom', { text }) : ''}
      </p>
      <Button look="line" size="small" disabled={isWaiting} onClick={handleClick}>
        {t(standing ? 'takeDown' : 'tellRoom')}
      </Button>
      <RefusalText refusal={refusal} />
    </div>
  );
}
