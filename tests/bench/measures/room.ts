import { type Report, tell } from '../figures';
import {
  allSeated,
  aRunningExercise,
  type Crowd,
  people,
  plainCrowd,
  plainSeat,
  teamOf,
} from '../seats/crowd';
import { memoryOf, profiled } from '../servers/ask-server';
import type { Stage } from '../servers/stage';
import { measureFanOut } from './fan-out';
import { measureSustained } from './sustained';

/** How large, and how often. */
export interface RoomSize {
  seats: number;
  rounds: number;
  sustained: { rows: number; injects: number };
}

/**
 * One exercise with a crowd in five teams: what a connected seat costs in memory, how fast an inject reaches everybody,
 * and how many a second. Memory counts from the open exercise in which nobody has joined: what a person leaves in the
 * record's fold is part of a seat.
 */
export async function measureRoom(stage: Stage, size: RoomSize, report: Report): Promise<void> {
  const name = `1 exercise × ${size.seats} seats, ${stage.store}`;
  const [forestall, plain] = await Promise.all([stage.forestall(), stage.plain()]);
  const { opened, lead } = await aRunningExercise(forestall.origin);
  const base = await memoryOf(forestall);
  const persons = await people(forestall.origin, opened, size.seats);
  const joined = await memoryOf(forestall);
  const ours: Crowd = { lead, seats: await allSeated(forestall.origin, persons) };
  const connected = await memoryOf(forestall);
  tell(report, `memory per connected seat, ${name}`, (connected.resident - base.resident) / size.seats, 'kB');
  tell(report, `of it heap, ${name}`, (connected.heap - base.heap) / size.seats, 'kB');
  tell(report, `of it for having joined, ${name}`, (joined.resident - base.resident) / size.seats, 'kB');

  await (await plainSeat(plain.origin, { exercise: 'warm', team: null })).close();
  const plainBase = await memoryOf(plain);
  const beside = await plainCrowd(
    plain.origin,
    opened.exercise,
    persons.map((_, n) => teamOf(n)),
  );
  const plainConnected = await memoryOf(plain);
  const perSeat = (plainConnected.resident - plainBase.resident) / size.seats;
  tell(report, `memory per connected seat, plain beside ${name}`, perSeat, 'kB');

  await profiled(forestall, `fan-out ${stage.store}`, () =>
    measureFanOut(name, ours, beside, size.rounds, report),
  );
  await profiled(forestall, `sustained ${stage.store}`, () =>
    measureSustained(name, ours, beside, size.sustained, report),
  );
}
