import { rulesVersion } from '../../../exercise/event';
import { type Report, tellPercentiles } from '../figures';
import { seated } from '../seats/crowd';
import { assertAccepted, type RawSeat } from '../seats/raw-seat';
import type { Stage } from '../servers/stage';
import { type LongExercise, longExercises, pinAndUnpin, tellLengths } from './long-exercises';
import { measureOpening } from './opening';

/** Which lengths, the shortest first, and how often each thing is done at each. */
export interface LogSize {
  lengths: number[];
  /** Lengths of exercises that nobody counts: a new process opens them first. */
  warm: number[];
  commands: number;
  catchUps: number;
  restarts: number;
}

/** How many events a seat has missed. */
const missed = 50;

/**
 * One exercise of each length on one server: the latency of a command, the catch-up of a seat that missed a little, and
 * the first seat's way in after a restart. The lengths take turns, so that a noisy moment falls on all. What is
 * called a length is the record's before the first command; the commands of the measuring come on top.
 */
export async function measureLogLengths(stage: Stage, size: LogSize, report: Report): Promise<void> {
  const { server, exercises } = await longExercises(stage, [...size.lengths, ...size.warm]);
  const counted = exercises.slice(0, size.lengths.length);
  const warm = exercises.slice(size.lengths.length);
  const seats = await Promise.all(counted.map(({ person }) => seated(server.origin, person)));
  await measureCommands(stage, counted, seats, size.commands, report);
  await measureCatchUps(stage, counted, seats, size.catchUps, report);
  await Promise.all(seats.map((seat) => seat.close()));
  await measureOpening(stage, server, { counted, warm }, size.restarts, report);
}

async function measureCommands(
  stage: Stage,
  exercises: readonly LongExercise[],
  seats: readonly RawSeat[],
  count: number,
  report: Report,
): Promise<void> {
  const samples = exercises.map((): number[] => []);
  for (const seat of seats) await pinAndUnpin(seat);
  for (let n = 0; n < count; n += 2) {
    for (const [index, seat] of seats.entries()) samples[index]?.push(...(await pinAndUnpin(seat)));
  }
  tellPercentiles(report, `command acknowledged at every length, ${stage.store}`, samples.flat());
  tellLengths('command acknowledged', stage, exercises, samples, report);
}

async function measureCatchUps(
  stage: Stage,
  exercises: readonly LongExercise[],
  seats: readonly RawSeat[],
  count: number,
  report: Report,
): Promise<void> {
  const samples = exercises.map((): number[] => []);
  const messages = await Promise.all(seats.map(missedSome));
  for (let n = 0; n < count; n += 1) {
    for (const [index, seat] of seats.entries()) {
      const startedAt = performance.now();
      const ack = await seat.send('catchUp', messages[index]);
      samples[index]?.push(ack.at - startedAt);
      assertAccepted(ack);
    }
  }
  tellLengths(`catch-up after ${missed} missed events`, stage, exercises, samples, report);
}

/** The message of a seat that has everything but the last events of its team. */
async function missedSome(seat: RawSeat): Promise<object> {
  const { channels } = await seat.ask<{ channels: Record<string, { cursor: number }> }>('catchUp', {});
  const known = Object.entries(channels).map(([name, { cursor }]) => [
    name,
    name.startsWith('team:') ? Math.max(0, cursor - missed) : cursor,
  ]);
  return { rules: rulesVersion, cursors: Object.fromEntries(known) };
}
