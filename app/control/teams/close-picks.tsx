'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import styles from './teams-table.module.css';

/** Ends "think alone" without leaving it: each team sees how its own picks are spread. */
export function ClosePicks() {
  const t = useTranslations('control.teams');
  const { give, refusal } = useCommand();
  const mayClose = useMay('ClosePicks');
  if (!mayClose) return null;
  return (
    <div className={styles.picks}>
      <Button look="text" onClick={() => void give({ type: 'ClosePicks' })}>
        {t('closePicks')}
      </Button>
      <span className={styles.hint}>{t('closePicksNote')}</span>
      <RefusalText refusal={refusal} />
    </div>
  );
}
