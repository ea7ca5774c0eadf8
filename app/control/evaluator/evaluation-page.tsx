'use client';

import { useSeat } from '../../live/use-views';
import { PulseDesk } from '../room/pulse-desk';
import styles from './evaluation.module.css';
import { GuideList } from './guide-list';
import { NotePad } from './note-pad';
import { ObserversDesk } from './observers-desk';
import { ParkingLot } from './parking-lot';
import { WrittenNotes } from './written-notes';

const evaluating = ['evaluator', 'lead'];

/** The evaluators' pad and guides, for them and the lead, and for evaluators how the moves felt; for all staff the parking lot. */
export function EvaluationPage() {
  const role = useSeat()?.role ?? '';
  if (!evaluating.includes(role)) {
    return (
      <div className={styles.page}>
        <ParkingLot />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <NotePad />
      <WrittenNotes />
      <GuideList />
      {/* The lead has it on the room's page, with the way to the room screen. */}
      {role === 'evaluator' ? <PulseDesk /> : null}
      <ParkingLot />
      <ObserversDesk />
    </div>
  );
}
