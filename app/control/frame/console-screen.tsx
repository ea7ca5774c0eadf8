'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isStaffRole } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useSeat, useView } from '../../live/use-views';
import { Button, ButtonLink } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { LoadingBars } from '../../parts/loading-bars';
import { PauseScreen } from '../../parts/pause-screen';
import { DeclareEmergency } from '../../seat/declare-emergency';
import { RefusalText } from '../../seat/refusal-text';
import { SeatNotices } from '../../seat/seat-notices';
import { DebriefControl } from '../debrief/debrief-control';
import { PausedBanner } from '../pace/paused-banner';
import { NobodyHere } from '../paper/nobody-here';
import { JoinPanel } from '../people/join-panel';
import { Lobby } from '../people/lobby';
import { useAbsenceWords } from '../people/use-absence-words';
import { RehearsalBar } from '../rehearsal/rehearsal-bar';
import { EmergencyConsole } from '../safety/emergency-console';
import { LeadBanners } from '../staffing/lead-banners';
import { TechnicianDesk } from '../staffing/technician-desk';
import { ConsoleBand } from './console-band';
import styles from './console-screen.module.css';
import { Desk } from './desk';
import { Notice } from './notice';

/** The console in its phases: before STARTEX, in play, paused, in the debrief. */
export function ConsoleScreen() {
  const view = useView();
  const seat = useSeat();
  // Which pause the console was opened in: the next one covers it again.
  const [workedPause, setWorkedPause] = useState<number | null>(null);
  if (!seat || !view.opening) return <LoadingBars />;
  if (!isStaffRole(seat.role)) return <NotStaff role={seat.role} />;
  if (view.safety.emergencySince !== null) return <EmergencyConsole />;
  const { pausedAt } = view.clock;
  const isPaused = pausedAt !== null;
  if (isPaused && workedPause !== pausedAt) return <PausedConsole onWork={() => setWorkedPause(pausedAt)} />;
  const isTechnician = seat.role === 'technician';
  const isInPlay = view.phase === 'running' && !isTechnician;
  return (
    <div className={isInPlay ? styles.fixed : styles.page}>
      <ConsoleBand />
      <RehearsalBar />
      <SeatNotices />
      <LeadBanners />
      <NobodyHere />
      {isPaused ? <PausedBanner onLeave={() => setWorkedPause(null)} /> : null}
      {isTechnician ? <TechnicianDesk /> : <StaffPhase />}
    </div>
  );
}

function StaffPhase() {
  const { phase } = useView();
  if (phase === 'lobby') return <Lobby />;
  return phase === 'running' ? <Desk /> : <DebriefControl />;
}

/** While everything stands still the lead may go on working, because a wrong inject can be taken back in a pause. */
function PausedConsole({ onWork }: { onWork: () => void }) {
  const t = useTranslations('control.pause');
  const seat = useSeat();
  const { phase, fork } = useView();
  // A what-if begins paused, with nobody in it: people have to come in before it goes on.
  const isGathering = phase === 'lobby' || fork !== null;
  const { give, refusal } = useCommand();
  const absence = useAbsenceWords();
  const isLead = seat?.role === 'lead';
  return (
    <div className={styles.page}>
      <ConsoleBand isBare />
      <SeatNotices />
      <LeadBanners />
      <NobodyHere />
      <PauseScreen onResume={isLead ? () => void give({ type: 'ResumeExercise' }) : undefined}>
        {isGathering ? (
          <div className={styles.wayIn}>
            <JoinPanel />
          </div>
        ) : null}
        <DeclareEmergency />
      </PauseScreen>
      <div className={classNames(styles.underPause, !isGathering && styles.inSight)}>
        {absence ? <p className={styles.absence}>{absence}</p> : null}
        <RefusalText refusal={refusal} />
        <Button look="text" onClick={onWork}>
          {t('work')}
        </Button>
      </div>
    </div>
  );
}

function NotStaff({ role }: { role: string }) {
  const t = useTranslations('control.notStaff');
  return (
    <Notice title={t('title')} action={<ButtonLink href="/exercises">{t('action')}</ButtonLink>}>
      {role === 'player' ? t('player') : t('text')}
    </Notice>
  );
}
