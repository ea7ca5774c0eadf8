import { readFileSync } from 'node:fs';
import { SeatClient } from '../client/seat-client';
import { join } from '../support/api';
import type { RunningServer } from '../support/running-server';
import { anExercise, type Crowd, crowdSize, seatPeople } from './crowd';
import { type Report, reportPercentiles, rounded } from './figures';
import { plainRound, type Round, releaseRound } from './measure-fanout';

/** How often each thing is done. */
export interface Rounds {
  commands: number;
  releases: number;
  joins: number;
}

/** Everything that depends on the database below: latency, fan-out, memory, joining. */
export async function measureStore(
  name: string,
  server: RunningServer,
  rounds: Rounds,
  report: Report,
): Promise<void> {
  const { opened, lead } = await anExercise(server);
  const before = residentKilobytes(server);
  const seats = await seatPeople(server.origin, opened, crowdSize);
  report({
    name: `memory per connected seat, ${name}`,
    value: rounded((residentKilobytes(server) - before) / crowdSize),
    unit: 'kB',
  });
  await measureCommands(name, seats, rounds.commands, report);
  await measureFanout(name, { opened, lead, seats }, server, rounds.releases, report);
  for (const client of [lead, ...seats]) client.close();
  await measureJoining(name, server, rounds.joins, report);
}

/** One seat after the other gives a command and waits for its acknowledgement, which comes after the commit. */
async function measureCommands(
  name: string,
  seats: SeatClient[],
  count: number,
  report: Report,
): Promise<void> {
  const samples: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const seat = seats[n % seats.length] as SeatClient;
    const startedAt = performance.now();
    const answer = await seat.command({ type: 'PinFact', kind: 'known', text: `Observation ${n}` });
    if (!answer.ok) throw new Error(`A command was refused: ${JSON.stringify(answer)}`);
    samples.push(performance.now() - startedAt);
  }
  reportPercentiles(report, `command acknowledged, ${name}`, samples);
}

/** Releases and plain broadcasts in turn, so that a noisy moment falls on both. */
async function measureFanout(
  name: string,
  crowd: Crowd,
  server: RunningServer,
  count: number,
  report: Report,
): Promise<void> {
  const releases: Round[] = [];
  const plains: Round[] = [];
  for (let n = 1; n <= count; n += 1) {
    const { round, bytes } = await releaseRound(crowd, n);
    releases.push(round);
    plains.push(await plainRound(crowd, server.child, bytes, n));
  }
  const last = (list: Round[]) => list.map((round) => Math.max(...round));
  reportPercentiles(report, `inject to 200 seats, each seat, ${name}`, releases.flat());
  reportPercentiles(report, `inject to 200 seats, last seat, ${name}`, last(releases));
  reportPercentiles(report, `plain broadcast to the same 200, each seat, ${name}`, plains.flat());
  reportPercentiles(report, `plain broadcast to the same 200, last seat, ${name}`, last(plains));
  const median = (list: number[]) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  report({
    name: `inject against plain, last seat, ${name}`,
    value: rounded(median(last(releases)) / median(last(plains))),
    unit: 'ratio',
  });
}

/** From the join request to the whole view on the seat, with 500 events in the record. */
async function measureJoining(
  name: string,
  server: RunningServer,
  count: number,
  report: Report,
): Promise<void> {
  const { opened, lead } = await anExercise(server);
  const [writer] = await seatPeople(server.origin, opened, 1);
  if (!writer) throw new Error('Nobody joined.');
  for (let n = 0; n < 500; n += 1)
    await writer.command({ type: 'PinFact', kind: 'known', text: `Observation ${n}` });
  const samples: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const startedAt = performance.now();
    const { token } = await join(server.origin, opened.joinCode, `Late ${n}`, 'national');
    const client = await SeatClient.connect(server.origin, token, `Late ${n}`);
    samples.push(performance.now() - startedAt);
    client.close();
  }
  reportPercentiles(report, `join with 500 events in the record, ${name}`, samples);
  for (const client of [writer, lead]) client.close();
}

/** Resident memory of the server process. */
function residentKilobytes({ child }: RunningServer): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
}
