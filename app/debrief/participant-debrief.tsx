'use client';

import { useTranslations } from 'next-intl';
import { useDebriefView, useSeat } from '../live/use-views';
import { EmptyState } from '../parts/empty-state';
import { SeatNotices } from '../seat/seat-notices';
import { EarlierSteps } from './participant/earlier-steps';
import { OwnPart } from './participant/own-part';
import { ParticipantHead } from './participant/participant-head';
import { StepTask } from './participant/step-task';
import { Support } from './participant/support';
import styles from './participant-debrief.module.css';

/**
 * The debrief on a participant's own device: where the room is, what to do now, what only this person writes and reads,
 * what the own team had put down, and every figure of the board in a form that a phone can hold.
 */
export function ParticipantDebrief() {
  const t = useTranslations('debrief.participant');
  const view = useDebriefView();
  const seat = useSeat();
  if (!view?.debrief || !seat) {
    return (
      <main id="main" tabIndex={-1}>
        <EmptyState title={t('opening')} />
      </main>
    );
  }
  return (
    <>
      <ParticipantHead view={view} seat={seat} />
      <SeatNotices />
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.room}>
          <StepTask view={view} seat={seat} />
          <EarlierSteps view={view} />
        </div>
        <div className={styles.own}>
          <OwnPart view={view} seat={seat} />
          <Support view={view} />
        </div>
      </main>
    </>
  );
}
