import type { SeatId } from '../ids';
import type { InviteRole, InviteUses } from '../state';

/** The lead is another member of staff now; the former lead goes on as a controller. Told to all staff. */
export interface LeadChanged {
  type: 'LeadChanged';
  from: SeatId;
  to: SeatId;
  /** Given by the lead, or taken by a controller because the lead's device was gone. */
  how: 'handed-over' | 'taken';
}

/** Staff made a link by which somebody comes in under a role. Staff only. */
export interface StaffInvited {
  type: 'StaffInvited';
  invite: string;
  role: InviteRole;
  uses: InviteUses;
  by: SeatId;
  /** What recognises the link's token, and does not open anything. No channel is told it. */
  secret?: { tokenHash: string };
}

/** A link opens nothing any more. Who came by it stays. Staff only. */
export interface InviteRevoked {
  type: 'InviteRevoked';
  invite: string;
}
