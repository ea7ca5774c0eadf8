'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { formatMinutes } from '../../parts/times';
import styles from './behind-dialog.module.css';
import { usePace } from './use-pace';

const secondMs = 1000;

/** Plan against clock in one sentence, to the second, with what the debrief keeps. */
export function WhereWeStand() {
  const t = useTranslations('control.behind');
  const { drift, debriefKeeps } = usePace();
  const floor = useView().opening?.debriefFloorMinutes ?? 0;
  const seconds = Math.round(drift / secondMs);
  return (
    <p className={styles.stands}>
      {t.rich('stands', {
        drift: seconds > 0 ? 'late' : seconds < 0 ? 'early' : 'on',
        time: () => <bdi>{formatMinutes(Math.abs(drift))}</bdi>,
        keeps: Math.max(0, Math.floor(debriefKeeps / 60_000)),
        floor,
      })}
    </p>
  );
}
