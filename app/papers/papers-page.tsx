'use client';

import { Console } from '../control/frame/console';
import { PapersScreen } from './papers-screen';

/** The papers, live for the staff seat of this device; without one, the way to sign in. */
export function PapersPage({ exerciseId }: { exerciseId: string }) {
  return (
    <Console exerciseId={exerciseId}>
      <PapersScreen />
    </Console>
  );
}
