'use client';

import { MessagesWaiting } from '../messages/messages-waiting';
import { StaffHere } from '../people/staff-here';
import { StaffTalk } from '../staff-talk/staff-talk';
import { RunningOrder } from '../staffing/running-order';
import { useDesk } from './desk-context';
import { OnlyYou } from './only-you';

/** Who asks, what only the lead may know, and who runs the exercise. */
export function SideColumn() {
  const { tab } = useDesk();
  return (
    <>
      {/* On SimCell's page the queue stands already, with more room. */}
      {tab === 'simcell' ? null : <MessagesWaiting />}
      <StaffTalk />
      <OnlyYou />
      <StaffHere />
      <RunningOrder />
    </>
  );
}
