'use client';

import { useTranslations } from 'next-intl';
import { CarriedItems } from '../../carried-items/carried-items';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { ReferenceLink } from '../../parts/reference-link';
import { SchemeSwitch } from '../../parts/scheme-switch';
import { Wordmark } from '../../parts/wordmark';
import { playersOf } from '../frame/console-tools';
import { NotesList } from '../frame/notes-list';
import { PauseButton } from '../pace/pause-button';
import { StartButton } from '../pace/start-button';
import { PaperSwitch } from '../paper/paper-switch';
import { PapersLink } from '../paper/papers-link';
import { SheetsLink } from '../paper/sheets-link';
import { SafetyPanel } from '../safety/safety-panel';
import { SlipsLink } from '../slips/slips-link';
import { StaffingPanel } from '../staffing/staffing-panel';
import { Attendance } from './attendance';
import { CaseAcknowledged } from './case-acknowledged';
import { ExpectedPeople } from './expected-people';
import { JoinPanel } from './join-panel';
import styles from './lobby.module.css';
import { VocabularyChoice } from './vocabulary-choice';

/** Before STARTEX: the way in, who has come, and the button that starts the clock. */
export function Lobby() {
  const t = useTranslations('control.lobby');
  const view = useView();
  const players = playersOf(view);
  const read = players.filter((seat) => seat.hasReadRules).length;
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <Wordmark href="/exercises">{view.opening?.title}</Wordmark>
        </h1>
        <p className={styles.state}>{t('state')}</p>
        <div className={styles.acts}>
          <ReferenceLink />
          <SchemeSwitch />
          <PauseButton />
          <StartButton />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.wayIn}>
          <JoinPanel />
          <CaseAcknowledged />
          <CarriedItems />
        </div>
        <section className={styles.people} aria-labelledby="attendance">
          <Kicker id="attendance" note={t('count', { people: players.length, read })}>
            {t('attendance')}
          </Kicker>
          <Attendance />
          <StaffingPanel />
          <ExpectedPeople />
          <VocabularyChoice />
          <div className={styles.papers}>
            <SlipsLink />
            <SheetsLink />
            <PapersLink />
            <PaperSwitch />
          </div>
        </section>
        <SafetyPanel />
        <NotesList />
      </main>
    </>
  );
}
