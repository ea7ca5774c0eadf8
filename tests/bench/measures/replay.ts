import type { Story } from '../../../exercise/story';
import { findScenario } from '../../../scenarios/shelf';
import { type Report, slope, tell } from '../figures';
import { memoryOf, passMinutes } from '../servers/ask-server';
import type { MemoryAnswer } from '../servers/probe';
import type { Stage } from '../servers/stage';
import { playWholeExercise } from './whole-exercise';

/** How often the exercise is played. */
export interface ReplaySize {
  replays: number;
}

/** Replays that nobody counts: code is compiled and pools are filled. */
const warmUps = 3;
/** After each exercise nobody is there for this long, in minutes; the server drops what nobody uses. */
const restMinutes = 60;

/**
 * The same two-hour exercise again and again in one process, each a new one in the record, over sockets at full speed
 * while the server's clock is moved by the plan's minutes. Memory is read after each, when everybody has left and the
 * server has dropped what is idle, after a forced collection; the slope is that of a straight line through the replays
 * but the first three.
 */
export async function measureReplay(stage: Stage, { replays }: ReplaySize, report: Report): Promise<void> {
  const velmara = findScenario('velmara-a') as Story;
  const server = await stage.forestall();
  const pass = (minutes: number) => passMinutes(server, minutes);
  let accepted = 0;
  const memories: MemoryAnswer[] = [];
  const startedAt = performance.now();
  for (let n = 0; n < replays; n += 1) {
    accepted += await playWholeExercise(server.origin, velmara, pass);
    await pass(restMinutes);
    memories.push(await memoryOf(server));
  }
  const perReplay = (performance.now() - startedAt) / 1000 / replays;
  const counted = memories.slice(replays > warmUps + 1 ? warmUps : 0);
  const name = `a two-hour exercise replayed ${replays} times, ${stage.store}`;
  tell(report, `heap after the last, ${name}`, memories.at(-1)?.heap ?? Number.NaN, 'kB');
  tell(report, `growth of the heap per replay, ${name}`, slope(counted.map(({ heap }) => heap)), 'kB');
  tell(
    report,
    `growth of resident memory per replay, ${name}`,
    slope(counted.map((one) => one.resident)),
    'kB',
  );
  tell(report, `time per replay, ${name}`, perReplay, 's');
  tell(report, `commands accepted per replay, ${name}`, accepted / replays, 'count');
}
