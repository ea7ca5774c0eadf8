import type { z } from 'zod';
import { forgetFormMarks } from '../../db/form-answers';
import type { State } from '../../exercise/state';
import { findCircumstances } from '../hosting/circumstances';
import type { Refusal } from '../say';
import { sayRejection } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import { hereWithBots } from './here';
import { closedForms } from './open-forms';
import type { commandMessage } from './protocol';

/** Says that the rules accepted a command; what happened arrives as events. */
export type CommandAck = { ok: true } | Refusal;

/** What ends the answering of some forms. */
const closesForms: readonly string[] = ['StartExercise', 'CloseExercise'];

/** Forgets who answered forms that have closed. The command stands without it; the next one of these makes up for it. */
async function forgetClosed({ db, log }: ServerContext, exerciseId: string, state: State): Promise<void> {
  await forgetFormMarks(db, { exerciseId, forms: closedForms(state) }).catch((thrown: unknown) => {
    log.error({ err: thrown, exerciseId }, 'the marks of closed forms could not be forgotten');
  });
}

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
  if (reply.ok && closesForms.includes(message.command.type))
    await forgetClosed(context, exerciseId, host.state);
  return reply.ok ? { ok: true } : sayRejection(reply.rejection);
}
