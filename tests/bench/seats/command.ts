import { idPrefixes } from '../../../exercise/ids';
import { patiently } from '../patience';
import { assertAccepted, type RawSeat } from './raw-seat';

let count = 0;

/** A command id that was never used before in this run. */
export function nextCommandId(): string {
  count += 1;
  const random = Math.random().toString(36).slice(2, 12).padEnd(10, '0');
  return `${idPrefixes.command}${random}${String(count).padStart(10, '0')}`;
}

/** A command as a seat sends it; the answer is `{ok: true}` or a refusal. */
export interface CommandMessage {
  id: string;
  command: { type: string } & Record<string, unknown>;
}

/** A command with an id of its own. */
export function aCommand(command: CommandMessage['command']): CommandMessage {
  return { id: nextCommandId(), command };
}

/**
 * Gives a command; resolves with the instant of its acknowledgement.
 * @throws when it is refused
 */
export async function give(seat: RawSeat, message: CommandMessage): Promise<number> {
  const ack = await patiently(seat.send('command', message), `the answer to ${message.command.type}`);
  assertAccepted(ack);
  return ack.at;
}
