'use client';

import { SituationBoard } from '../outcomes/situation-board';
import { TeamClocks } from '../pace/team-clocks';
import { WaitingLine } from '../room/waiting-line';
import { EarlyNotice } from './early-notice';
import { TeamsTable } from './teams-table';

/** The teams with their own clocks, over the situation that only the facilitator moves. */
export function TeamsColumn() {
  return (
    <>
      <WaitingLine />
      <TeamsTable />
      <EarlyNotice />
      <TeamClocks />
      <SituationBoard />
    </>
  );
}
