'use client';

import { SituationBoard } from '../outcomes/situation-board';
import { EarlyNotice } from './early-notice';
import { TeamsTable } from './teams-table';

/** The teams, over the situation that only the facilitator moves. */
export function TeamsColumn() {
  return (
    <>
      <TeamsTable />
      <EarlyNotice />
      <SituationBoard />
    </>
  );
}
