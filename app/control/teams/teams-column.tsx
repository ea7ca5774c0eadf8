'use client';

import { SituationBoard } from '../outcomes/situation-board';
import { WaitingLine } from '../room/waiting-line';
import { TeamsTable } from './teams-table';

/** The teams, over the situation that only the facilitator moves. */
export function TeamsColumn() {
  return (
    <>
      <WaitingLine />
      <TeamsTable />
      <SituationBoard />
    </>
  );
}
