import { addSeatToken, revokeAllOfSeat } from '../../db/seat-tokens';
import { guestRoles } from '../../exercise/rules/seats';
import type { SeatRole } from '../../exercise/state';
import { hashToken, newId, newToken } from '../random-ids';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import type { HttpContext } from './context';

/** A seat with the token that opens it. */
export interface SeatWithToken {
  ok: true;
  exercise: string;
  seat: string;
  token: string;
}

const alone = async () => ({ present: [] });

/** Gives a seat one more token. */
export async function giveToken(
  { db, now }: HttpContext,
  exerciseId: string,
  seatId: string,
): Promise<SeatWithToken> {
  const token = newToken();
  await addSeatToken(db, { tokenHash: hashToken(token), exerciseId, seatId, createdAt: now() });
  return { ok: true, exercise: exerciseId, seat: seatId, token };
}

/** Takes a new seat in an exercise. */
export async function takeSeat(
  context: HttpContext,
  exerciseId: string,
  wanted: {
    seat: string;
    name: string;
    role: SeatRole;
    team: string | null;
    member?: string | null;
    invite?: string;
  },
): Promise<SeatWithToken | Refusal> {
  const host = await context.hosts.of(exerciseId);
  const reply = await host.handle({
    commandId: newId('command'),
    by: 'system',
    command: { type: 'TakeSeat', ...wanted },
    circumstances: alone,
  });
  return reply.ok ? giveToken(context, exerciseId, wanted.seat) : sayRejection(reply.rejection);
}

/** Takes over the seat of somebody who is not here: the old device's tokens no longer count. */
export async function takeOver(
  context: HttpContext,
  exerciseId: string,
  seatId: string,
  name: string,
): Promise<SeatWithToken | Refusal> {
  const host = await context.hosts.of(exerciseId);
  // Staff first, so that the answer does not tell which of them is here.
  const role = host.state.seats[seatId]?.role;
  if (!role || !guestRoles.includes(role)) return sayRejection({ code: 'SeatOfStaff' });
  if (context.presence.isHere(exerciseId, seatId)) return sayRefusal('SeatHere', { name });
  // Before the old device is told, so that it cannot come back in between.
  await revokeAllOfSeat(context.db, { exerciseId, seatId }, context.now());
  const reply = await host.handle({
    commandId: newId('command'),
    by: 'system',
    command: { type: 'TakeOverSeat', seat: seatId },
    circumstances: alone,
  });
  return reply.ok ? giveToken(context, exerciseId, seatId) : sayRejection(reply.rejection);
}
