'use client';

import { NotesList } from '../frame/notes-list';
import { SafetyPanel } from '../safety/safety-panel';
import { StaffingPanel } from '../staffing/staffing-panel';
import { Attendance } from './attendance';
import { CaseAcknowledged } from './case-acknowledged';
import { ExpectedPeople } from './expected-people';
import { JoinPanel } from './join-panel';
import styles from './people-page.module.css';
import { VocabularyChoice } from './vocabulary-choice';

/** Everybody by team, the way in for latecomers, and the scenario's notes. */
export function PeoplePage() {
  return (
    <div className={styles.page}>
      <Attendance />
      <ExpectedPeople />
      <JoinPanel />
      <VocabularyChoice />
      <SafetyPanel />
      <StaffingPanel />
      <CaseAcknowledged />
      <NotesList />
    </div>
  );
}
