import { idFrom } from '../../../exercise/ids';
import type { RunningServer } from '../../support/running-server';
import { median, type Report, tell } from '../figures';
import { aCommand, give } from '../seats/command';
import { aRunningExercise, type Person, people, seated } from '../seats/crowd';
import type { RawSeat } from '../seats/raw-seat';
import { fillLogs, pinning } from '../servers/fill-log';
import type { Stage } from '../servers/stage';

/** An exercise with a record of some length. */
export interface LongExercise {
  length: number;
  /** A player of it. */
  person: Person;
}

/** Events that are given through the server, so that the snapshot is of its own making. */
const throughServer = 250;
/** Shorter records than this have no snapshot yet, and are filled whole. */
const longFrom = 500;

/** A running server with one exercise of each length on its record. */
export async function longExercises(
  stage: Stage,
  lengths: readonly number[],
): Promise<{ server: RunningServer; exercises: LongExercise[] }> {
  const first = await stage.forestall();
  const exercises: LongExercise[] = [];
  for (const length of lengths) {
    const { opened, lead } = await aRunningExercise(first.origin);
    const [person] = await people(first.origin, opened, 1);
    if (person) exercises.push({ length, person });
    await lead.close();
  }
  await first.stop();
  const fillings = exercises.map(({ length, person: { exercise, seat } }) => ({
    exercise,
    next: pinning(seat),
    length: length > longFrom ? length - throughServer : length,
  }));
  await fillLogs({ dataDir: stage.dataDir, ...(stage.url ? { url: stage.url } : {}) }, fillings);
  const server = await stage.forestall();
  for (const { length, person } of exercises) {
    const seat = await seated(server.origin, person);
    for (let n = 0; length > longFrom && n < throughServer; n += 2) await pinAndUnpin(seat);
    await seat.close();
  }
  return { server, exercises };
}

/** Two commands that leave the state as it was; gives the milliseconds that each took until its acknowledgement. */
export async function pinAndUnpin(seat: RawSeat): Promise<number[]> {
  const pin = aCommand({ type: 'PinFact', kind: 'known', text: 'The bridge at Tesh is closed to lorries.' });
  const unpin = aCommand({ type: 'UnpinFact', fact: idFrom('fact', pin.id) });
  const times: number[] = [];
  for (const message of [pin, unpin]) {
    const startedAt = performance.now();
    times.push((await give(seat, message)) - startedAt);
  }
  return times;
}

/** Reports the median at each length, and that of the longest record against that of the shortest. */
export function tellLengths(
  what: string,
  { store }: Pick<Stage, 'store'>,
  exercises: readonly LongExercise[],
  samples: readonly number[][],
  report: Report,
): void {
  for (const [index, { length }] of exercises.entries())
    tell(report, `${what} at ${length} events, ${store}, p50`, median(samples[index] ?? []), 'ms');
  const lengths = `${exercises.at(-1)?.length} events against ${exercises[0]?.length}`;
  const ratio = median(samples.at(-1) ?? []) / median(samples[0] ?? []);
  tell(report, `${what}, ${lengths}, ${store}, p50`, ratio, 'ratio');
}
