'use client';

import { MessagesWaiting } from './messages-waiting';
import { OnlyYou } from './only-you';
import { StaffHere } from './staff-here';

/** Who asks, what only the lead may know, and who runs the exercise. */
export function SideColumn() {
  return (
    <>
      <MessagesWaiting />
      <OnlyYou />
      <StaffHere />
    </>
  );
}
