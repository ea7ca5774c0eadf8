'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { SchemeSwitch } from '../../parts/scheme-switch';
import { Wordmark } from '../../parts/wordmark';
import { PauseButton } from '../pace/pause-button';
import { Attendance } from '../people/attendance';
import { JoinPanel } from '../people/join-panel';
import lobby from '../people/lobby.module.css';
import { PermissionTable } from './permission-table';

/** The console of a technician: who is here and on which device, the way in, and nothing of the story. */
export function TechnicianDesk() {
  const t = useTranslations('control.staffing');
  const { opening } = useView();
  return (
    <>
      <header className={lobby.head}>
        <h1 className={lobby.title}>
          <Wordmark>{opening?.title}</Wordmark>
        </h1>
        <p className={lobby.state}>{t('technician')}</p>
        <div className={lobby.acts}>
          <SchemeSwitch />
          <PauseButton />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={lobby.main}>
        <JoinPanel />
        <section aria-labelledby="attendance">
          <Kicker id="attendance">{t('everybody')}</Kicker>
          <Attendance />
          <PermissionTable />
        </section>
      </main>
    </>
  );
}
