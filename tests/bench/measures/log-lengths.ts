import { rulesVersion } from '../../../exercise/event';
import { idFrom } from '../../../exercise/ids';
import type { RunningServer } from '../../support/running-server';
import { median, type Report, tell, tellPercentiles } from '../figures';
import { aCommand, give } from '../seats/command';
import { aRunningExercise, type Person, people, seated } from '../seats/crowd';
import { assertAccepted, type RawSeat } from '../seats/raw-seat';
import { fillLogs } from '../servers/fill-log';
import type { Stage } from '../servers/stage';

/** Which lengths, and how often each thing is done at each. */
export interface LogSize {
  lengths: number[];
  commands: number;
  catchUps: number;
  restarts: number;
}

/** An exercise with a record of some length. */
interface LongExercise {
  length: number;
  person: Person;
}

/** How many events a seat has missed. */
const missed = 50;
/** Events that are given through the server, so that it keeps a snapshot of its own making. */
const throughServer = 250;

/**
 * One exercise of each length on one server: the latency of a command, the catch-up of a seat that missed a little, and
 * the first seat's way in after a restart. The lengths take turns, so that a noisy moment falls on all. What is
 * called a length is the record's before the first command; the commands of the measuring come on top.
 */
export async function measureLogLengths(stage: Stage, size: LogSize, report: Report): Promise<void> {
  const { server, exercises } = await filled(stage, size.lengths);
  const seats = await Promise.all(exercises.map(({ person }) => seated(server.origin, person)));
  await measureCommands(stage, exercises, seats, size.commands, report);
  await measureCatchUps(stage, exercises, seats, size.catchUps, report);
  await Promise.all(seats.map((seat) => seat.close()));
  await measureOpening(stage, exercises, server, size.restarts, report);
}

async function filled(
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
    seat,
    length: length > throughServer * 2 ? length - throughServer : length,
  }));
  await fillLogs({ dataDir: stage.dataDir, ...(stage.url ? { url: stage.url } : {}) }, fillings);
  const server = await stage.forestall();
  for (const { length, person } of exercises) {
    const seat = await seated(server.origin, person);
    if (length > throughServer * 2) {
      for (let n = 0; n < throughServer; n += 2) await pinAndUnpin(seat);
    }
    await seat.close();
  }
  return { server, exercises };
}

/** Two commands; gives the milliseconds that each took until its acknowledgement. */
async function pinAndUnpin(seat: RawSeat): Promise<number[]> {
  const pin = aCommand({ type: 'PinFact', kind: 'known', text: 'The bridge at Tesh is closed to lorries.' });
  const unpin = aCommand({ type: 'UnpinFact', fact: idFrom('fact', pin.id) });
  const times: number[] = [];
  for (const message of [pin, unpin]) {
    const startedAt = performance.now();
    times.push((await give(seat, message)) - startedAt);
  }
  return times;
}

async function measureCommands(
  { store }: Stage,
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
  for (const [index, { length }] of exercises.entries())
    tellPercentiles(report, `command acknowledged at ${length} events, ${store}`, samples[index] ?? []);
  tellRatio(`command latency, ${store}`, exercises, samples, report);
}

async function measureCatchUps(
  { store }: Stage,
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
  for (const [index, { length }] of exercises.entries()) {
    const name = `catch-up after ${missed} missed events at ${length} events, ${store}, p50`;
    tell(report, name, median(samples[index] ?? []), 'ms');
  }
  tellRatio(`catch-up after ${missed} missed events, ${store}`, exercises, samples, report);
}

/** The message of a seat that has everything but the last events of its team. */
async function missedSome(seat: RawSeat): Promise<object> {
  const { channels } = await seat.ask<{ channels: Record<string, { cursor: number }> }>('catchUp', {});
  const behind = (name: string, cursor: number) =>
    name.startsWith('team:') ? Math.max(0, cursor - missed) : cursor;
  const cursors = Object.entries(channels).map(([name, { cursor }]) => [name, behind(name, cursor)]);
  return { rules: rulesVersion, cursors: Object.fromEntries(cursors) };
}

/** Restarts the server; the first seat of each exercise connects and catches up, which opens the exercise. */
async function measureOpening(
  stage: Stage,
  exercises: readonly LongExercise[],
  first: RunningServer,
  restarts: number,
  report: Report,
): Promise<void> {
  const samples = exercises.map((): number[] => []);
  let server = first;
  for (let n = 0; n < restarts; n += 1) {
    const { opened, lead } = await aRunningExercise(server.origin);
    await lead.close();
    await server.stop();
    server = await stage.forestall();
    // An exercise that nobody counts lets the new process read its code first.
    await (await seated(server.origin, opened)).close();
    for (const [index, { person }] of exercises.entries()) {
      const startedAt = performance.now();
      const seat = await seated(server.origin, person);
      samples[index]?.push(performance.now() - startedAt);
      await seat.close();
    }
  }
  for (const [index, { length }] of exercises.entries()) {
    const name = `first seat's way in after a restart at ${length} events, ${stage.store}, p50`;
    tell(report, name, median(samples[index] ?? []), 'ms');
  }
  tellRatio(`first seat's way in after a restart, ${stage.store}`, exercises, samples, report);
}

/** The longest record against the shortest. */
function tellRatio(
  name: string,
  exercises: readonly LongExercise[],
  samples: number[][],
  report: Report,
): void {
  const [shortest, longest] = [exercises[0]?.length, exercises.at(-1)?.length];
  const ratio = median(samples.at(-1) ?? []) / median(samples[0] ?? []);
  tell(report, `${name}, ${longest} events against ${shortest}, p50`, ratio, 'ratio');
}
