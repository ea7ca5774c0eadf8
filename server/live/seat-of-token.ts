import { findSeatByTokenHash } from '../../db/seat-tokens';
import { hashToken, ownerKeyOf } from '../random-ids';
import { type Refusal, sayRefusal } from '../say';
import type { SeatSocketData, ServerContext } from './context';

/** The seat that a token opens, or why it does not. Unknown, revoked and removed are answered alike. */
export async function seatOfToken(
  { db, hosts, privateKey }: Pick<ServerContext, 'db' | 'hosts' | 'privateKey'>,
  token: unknown,
): Promise<{ ok: true; seat: SeatSocketData } | Refusal> {
  if (typeof token !== 'string' || token.length < 20 || token.length > 200) return sayRefusal('SeatUnknown');
  const found = await findSeatByTokenHash(db, hashToken(token));
  if (!found) return sayRefusal('SeatUnknown');
  const host = await hosts.of(found.exerciseId);
  // Taken at a neighbour a moment ago, it may not be known here yet.
  if (!host.state.seats[found.seatId]) await host.lookForNews();
  const seat = host.state.seats[found.seatId];
  if (!seat || seat.removed) return sayRefusal('SeatUnknown');
  return { ok: true, seat: { ...found, ownerKey: ownerKeyOf(token, privateKey) } };
}
