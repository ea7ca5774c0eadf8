'use client';

import { NotesList } from '../frame/notes-list';
import { SafetyPanel } from '../safety/safety-panel';
import { StaffingPanel } from '../staffing/staffing-panel';
import { Attendance } from './attendance';
import { JoinPanel } from './join-panel';
import styles from './people-page.module.css';

/** Everybody by team, the way in for latecomers, and the scenario's notes. */
export function PeoplePage() {
  return (
    <div className={styles.page}>
      <Attendance />
      <JoinPanel />
      <SafetyPanel />
      <StaffingPanel />
      <NotesList />
    </div>
  );
}
