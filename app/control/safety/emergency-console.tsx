'use client';

import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { EmergencyScreen } from '../../parts/emergency-screen';
import { RefusalText } from '../../seat/refusal-text';
import { SeatNotices } from '../../seat/seat-notices';
import { ConsoleBand } from '../frame/console-band';
import styles from '../frame/console-screen.module.css';

/** The console while something real is going on: the card that everybody sees, and the lead's all clear. */
export function EmergencyConsole() {
  const { safety } = useView();
  const { give, refusal } = useCommand();
  const mayEnd = useMay('EndEmergency');
  return (
    <div className={styles.page}>
      <ConsoleBand isBare />
      <SeatNotices />
      <EmergencyScreen
        words={safety.support.emergency}
        onAllClear={mayEnd ? () => void give({ type: 'EndEmergency' }) : undefined}
      />
      <RefusalText refusal={refusal} />
    </div>
  );
}
