import { setTimeout as passed } from 'node:timers/promises';
import fc from 'fast-check';
import { faultInAck } from './check-answers';
import type { FuzzSeat } from './fuzz-room';
import type { KnownIds } from './known-ids';
import { type SocketMessage, socketMessages } from './socket-messages';

/** What came of messages over the socket. */
export interface SocketTally {
  /** Messages that reached their handler, or that nobody listens for. */
  sent: number;
  /** The ids of the commands that were acknowledged as accepted. */
  accepted: Set<string>;
  /** How often each refusal was given. */
  codes: Record<string, number>;
}

/** As many a seat sends before it waits for all the answers; within the burst that every seat has. */
const atOnce = 50;
/** How long a seat waits that was told that it is too fast, in milliseconds. */
const calmMs = 700;
const answerMs = 30_000;

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 600);

/** Sends one message until it was looked at; throws when the answer is none that there may be. */
async function sendOne(
  { name: seat, socket }: FuzzSeat,
  sent: SocketMessage,
  tally: SocketTally,
): Promise<void> {
  const { name, message, isUnknown } = sent;
  if (isUnknown) return void socket.emit(name, message);
  for (;;) {
    const answer = await socket
      .timeout(answerMs)
      .emitWithAck(name, message)
      .catch((thrown: unknown) => ({ thrown: String(thrown) }));
    const { ok, code } = answer as { ok?: boolean; code?: string };
    if (code === 'TooFast') {
      await passed(calmMs);
      continue;
    }
    const fault = faultInAck(answer);
    if (fault) throw new Error(`${seat}: the answer to ${name} ${shown(message)} ${fault}: ${shown(answer)}`);
    tally.codes[code ?? 'ok'] = (tally.codes[code ?? 'ok'] ?? 0) + 1;
    if (ok && name === 'command') tally.accepted.add((message as { id: string }).id);
    return;
  }
}

/** Sends wrong messages through every seat. Throws at the first answer, or end of a connection, that should not be. */
export async function fuzzSockets(
  seats: FuzzSeat[],
  known: KnownIds,
  { messages, seed }: { messages: number; seed: number },
): Promise<SocketTally> {
  const tally: SocketTally = { sent: 0, accepted: new Set(), codes: {} };
  const ends: string[] = [];
  const arbitrary = socketMessages(known);
  let batches = 0;
  for (const { name, socket } of seats) socket.on('disconnect', (reason) => ends.push(`${name}: ${reason}`));
  await Promise.all(
    seats.map(async (seat) => {
      while (tally.sent < messages) {
        const numRuns = Math.min(atOnce, messages - tally.sent);
        tally.sent += numRuns;
        batches += 1;
        const batch = fc.sample(arbitrary, { seed: seed + batches, numRuns });
        await Promise.all(batch.map((one) => sendOne(seat, one, tally)));
        if (ends.length > 0) throw new Error(`A wrong message ended a connection: ${ends.join(', ')}`);
      }
    }),
  );
  return tally;
}
