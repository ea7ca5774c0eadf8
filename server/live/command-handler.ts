import type { z } from 'zod';
import { findCircumstances } from '../hosting/circumstances';
import type { Refusal } from '../say';
import { sayRejection } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import { hereWithBots } from './here';
import type { commandMessage } from './protocol';

/** Says that the rules accepted a command; what happened arrives as events. */
export type CommandAck = { ok: true } | Refusal;

/** Brings a parsed command of a seat to its host. */
export async function handleCommand(
  context: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  message: z.infer<typeof commandMessage>,
): Promise<CommandAck> {
  const { db, devices, hosts, now, presence } = context;
  const host = await hosts.of(exerciseId);
  const reply = await host.handle({
    commandId: message.id,
    by: seatId,
    command: message.command,
    circumstances: (state) =>
      findCircumstances(message.command, state, {
        db,
        exerciseId,
        presentSeats: () => hereWithBots(state, presence.here(exerciseId)),
      }),
  });
  if (reply.ok) devices.acted(exerciseId, seatId, now());
  return reply.ok ? { ok: true } : sayRejection(reply.rejection);
}
