import { median, percentile, type Report, tell } from '../figures';
import { aCommand, give } from '../seats/command';
import { aRunningExercise, people, plainSeat, seated } from '../seats/crowd';
import { argumentsOf } from '../seats/frames';
import { heardBy } from '../seats/hear';
import { inBatches } from '../seats/in-batches';
import { assertAccepted, type RawSeat } from '../seats/raw-seat';
import { profiled } from '../servers/ask-server';
import type { Stage } from '../servers/stage';

/** How many join at once, how often, and how much there is to tell them. */
export interface JoiningSize {
  seats: number;
  rounds: number;
  events: number;
}

const team = 'national';

/**
 * A whole class connects at the same instant, late: from the first connection until each seat has what its team was told.
 * The plain server holds the same events of the team in memory, and serialises them for each seat that asks. People
 * have joined over HTTP before; that is not in it.
 */
export async function measureJoining(stage: Stage, size: JoiningSize, report: Report): Promise<void> {
  const name = `${size.seats} seats at once with ${size.events} events in the log, ${stage.store}`;
  const [forestall, plain] = await Promise.all([stage.forestall(), stage.plain()]);
  const { opened } = await aRunningExercise(forestall.origin);
  const persons = await people(forestall.origin, opened, size.seats, () => team);
  const auth = { exercise: opened.exercise, team };
  const keeper = await plainSeat(plain.origin, auth);
  await keeper.ask('keepBacklog', await aBacklog(forestall.origin, persons.slice(0, writers), size.events));
  const [late] = await Promise.all(persons.slice(0, 1).map((person) => seated(forestall.origin, person)));
  for (const [whose, seat] of [['', late] as const, [' of plain', keeper] as const]) {
    const bytes = (await seat?.send('catchUp', {}))?.frame.length ?? Number.NaN;
    tell(report, `answer to a seat${whose}, ${name}`, bytes / 1000, 'kB');
  }
  await late?.close();
  const ours: number[][] = [];
  const plains: number[][] = [];
  for (let n = 0; n <= size.rounds; n += 1) {
    const mine = await profiled(forestall, `joining ${stage.store}`, () =>
      together(persons, ({ token }) => seated(forestall.origin, { token })),
    );
    const theirs = await together(persons, async () => {
      const seat = await plainSeat(plain.origin, auth);
      assertAccepted(await seat.send('catchUp', {}));
      return seat;
    });
    if (n === 0) continue;
    ours.push(mine);
    plains.push(theirs);
  }
  const last = (rounds: number[][]) => median(rounds.map((round) => Math.max(...round)));
  tell(report, `joined, ${name}, p50`, median(ours.flat()), 'ms');
  tell(report, `joined, ${name}, p99`, percentile(ours.flat(), 0.99), 'ms');
  tell(report, `joined, ${name}, last seat`, last(ours), 'ms');
  tell(report, `joined a server that serialises for each, ${name}, p50`, median(plains.flat()), 'ms');
  tell(report, `joined a server that serialises for each, ${name}, last seat`, last(plains), 'ms');
  const ratio = median(ours.flat()) / median(plains.flat());
  tell(report, `joined against serialising for each, ${name}, p50`, ratio, 'ratio');
  tell(report, `joined against serialising for each, ${name}, last seat`, last(ours) / last(plains), 'ratio');
}

/** Teammates who write the backlog: one alone would be held to the pace of a device. */
const writers = 5;

/** Has teammates pin facts; gives the events as the team was told them. */
async function aBacklog(
  origin: string,
  teammates: readonly { token: string }[],
  events: number,
): Promise<unknown[]> {
  const seats = await Promise.all(teammates.map(({ token }) => seated(origin, { token })));
  const numbers = Array.from({ length: events }, (_, n) => n);
  const told: unknown[] = [];
  await inBatches(numbers, 1, async (n) => {
    const message = aCommand({ type: 'PinFact', kind: 'known', text: `Observation ${n} of the night.` });
    const writer = seats[n % seats.length] as RawSeat;
    const heard = heardBy([writer], message.id.slice('cmd_'.length), 'a fact');
    await give(writer, message);
    const { events: batch } = argumentsOf((await heard).frame)[1] as { events: unknown[] };
    told.push(...batch);
  });
  await Promise.all(seats.map((seat) => seat.close()));
  return told;
}

/** Everybody connects at the same instant; gives the milliseconds that each took, and lets everybody go again. */
async function together<T>(persons: readonly T[], enter: (person: T) => Promise<RawSeat>): Promise<number[]> {
  const startedAt = performance.now();
  const entered = await Promise.all(
    persons.map(async (person) => {
      const seat = await enter(person);
      return { seat, at: performance.now() - startedAt };
    }),
  );
  await Promise.all(entered.map(({ seat }) => seat.close()));
  return entered.map(({ at }) => at);
}
