import type { SeatId } from '../ids';

/** The roles to which a link may lead. A lead is made by handing over, a player comes by the code. */
export const inviteRoles = ['control', 'simcell', 'evaluator', 'technician', 'observer'] as const;
/** One of them. */
export type InviteRole = (typeof inviteRoles)[number];

/** For one person, or for as many as come until it is revoked. */
export const inviteUses = ['once', 'many'] as const;
/** One of them. */
export type InviteUses = (typeof inviteUses)[number];

/** A link by which staff and observers come in without an account; it ends with the exercise. Known to staff. */
export interface Invite {
  id: string;
  role: InviteRole;
  uses: InviteUses;
  by: SeatId;
  madeAt: number;
  /** Who came by it. */
  seats: SeatId[];
  revokedAt: number | null;
  /** A hash of the link's token; the server's alone, empty for every channel. */
  tokenHash: string;
}

/** Whether a link still lets somebody in, as long as the exercise is not closed. */
export function isInviteOpen({ uses, seats, revokedAt }: Invite): boolean {
  return revokedAt === null && (uses === 'many' || seats.length === 0);
}
