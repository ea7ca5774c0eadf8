import type { RunningServer } from '../../support/running-server';
import type { Report } from '../figures';
import { seated } from '../seats/crowd';
import type { Stage } from '../servers/stage';
import { type LongExercise, tellLengths } from './long-exercises';

async function wayIn(server: RunningServer, { person }: LongExercise): Promise<number> {
  const startedAt = performance.now();
  const seat = await seated(server.origin, person);
  const took = performance.now() - startedAt;
  await seat.close();
  return took;
}

/**
 * Restarts the server; the first seat of each exercise connects and catches up, which opens the exercise. Before that
 * the new process opens exercises that nobody counts, with a snapshot and without, so that its code is compiled. The
 * exercises take turns at being the first.
 */
export async function measureOpening(
  stage: Stage,
  first: RunningServer,
  { counted, warm }: { counted: readonly LongExercise[]; warm: readonly LongExercise[] },
  restarts: number,
  report: Report,
): Promise<void> {
  const samples = counted.map((): number[] => []);
  let server = first;
  for (let n = 0; n < restarts; n += 1) {
    await server.stop();
    server = await stage.forestall();
    for (const exercise of warm) await wayIn(server, exercise);
    for (let turn = 0; turn < counted.length; turn += 1) {
      const index = (turn + n) % counted.length;
      const exercise = counted[index];
      if (exercise) samples[index]?.push(await wayIn(server, exercise));
    }
  }
  tellLengths("first seat's way in after a restart", stage, counted, samples, report);
}
