'use client';

import { useView } from '../../live/use-views';
import styles from '../frame/page.module.css';
import { BroadcastForm } from './broadcast-form';
import { PulseDesk } from './pulse-desk';
import { ReadinessWall } from './readiness-wall';
import { RoomTable } from './room-table';
import { WaitingList } from './waiting-list';

/** The room at one glance: who waits, how each team stands, who is ready in the practice round, how the moves felt, and the word to everybody. */
export function RoomPage() {
  const { step } = useView();
  const isPractice = step === null || step.move === 0;
  return (
    <div className={styles.page}>
      <WaitingList />
      {isPractice ? <ReadinessWall /> : null}
      <RoomTable />
      <PulseDesk />
      <BroadcastForm />
    </div>
  );
}
