import type { z } from 'zod';
import { idFrom } from '../../exercise/ids';
import { hashToken, newId, newToken } from '../random-ids';
import { type Refusal, sayRejection } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import type { inviteMessage } from './protocol';

/**
 * Makes a link for staff. The token is made here and answered once, to whoever asked; the record keeps a hash of it under
 * the event's secret, which no channel is told.
 */
export async function handleInvite(
  { hosts, presence }: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  { role, uses }: z.infer<typeof inviteMessage>,
): Promise<{ ok: true; invite: string; token: string } | Refusal> {
  const host = await hosts.of(exerciseId);
  const commandId = newId('command');
  const token = newToken();
  const reply = await host.handle({
    commandId,
    by: seatId,
    command: { type: 'InviteStaff', role, uses, tokenHash: hashToken(token) },
    circumstances: async () => ({ present: presence.here(exerciseId) }),
  });
  return reply.ok ? { ok: true, invite: idFrom('invite', commandId), token } : sayRejection(reply.rejection);
}
