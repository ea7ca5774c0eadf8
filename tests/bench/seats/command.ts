import { setTimeout as pause } from 'node:timers/promises';
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

/** How long a device waits that is told it sends too much, in milliseconds. */
const tooFastMs = 1_000;

/**
 * Gives a command; resolves with the instant of its acknowledgement. A seat that gives one after the other without a
 * pause meets the pace of a device now and then, and waits as a device would; medians do not see it.
 * @throws when it is refused for anything else
 */
export async function give(seat: RawSeat, message: CommandMessage): Promise<number> {
  const ack = await patiently(seat.send('command', message), `the answer to ${message.command.type}`);
  if (ack.frame.includes('"TooFast"')) {
    await pause(tooFastMs);
    return give(seat, message);
  }
  assertAccepted(ack);
  return ack.at;
}
