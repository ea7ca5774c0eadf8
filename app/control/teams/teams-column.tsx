'use client';

import { SituationBoard } from '../outcomes/situation-board';
import { TeamClocks } from '../pace/team-clocks';
import { TeamsTable } from './teams-table';

/** The teams with their own clocks, over the situation that only the facilitator moves. */
export function TeamsColumn() {
  return (
    <>
      <TeamsTable />
      <TeamClocks />
      <SituationBoard />
    </>
  );
}
