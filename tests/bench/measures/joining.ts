import { median, percentile, type Report, tell } from '../figures';
import { aCommand, give } from '../seats/command';
import { aRunningExercise, people, plainSeat, seated } from '../seats/crowd';
import { argumentsOf } from '../seats/frames';
import { heardBy } from '../seats/hear';
import { inBatches } from '../seats/in-batches';
import { assertAccepted, RawSeat } from '../seats/raw-seat';
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
 * A whole class comes at the same instant, late. Two things are measured: the way in, from the first connection until each
 * seat has what its team was told; and, once all are connected, how long it takes to tell all of them, which is what a
 * server does itself, without the handshakes that are the same for both. The plain server holds the same events of the
 * team in memory, and serialises them for each seat that asks. People have joined over HTTP before; that is not in it.
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
  const connectOurs = ({ token }: { token: string }) =>
    RawSeat.connect(forestall.origin, { token }, 'welcome');
  const connectPlain = () => plainSeat(plain.origin, auth);
  const ways: Waves = { ours: [], plain: [] };
  const tellings: Waves = { ours: [], plain: [] };
  for (let n = 0; n <= size.rounds; n += 1) {
    const mine = await together(persons, connectOurs);
    const theirs = await together(persons, connectPlain);
    const told = await profiled(forestall, `telling ${stage.store}`, () =>
      toldTogether(persons, connectOurs),
    );
    const toldByPlain = await toldTogether(persons, connectPlain);
    if (n === 0) continue;
    ways.ours.push(mine);
    ways.plain.push(theirs);
    tellings.ours.push(told);
    tellings.plain.push(toldByPlain);
  }
  tellWaves(report, `joined, ${name}`, ways);
  tellWaves(report, `told on arrival, ${name}`, tellings);
}

/** Rounds of milliseconds, one for each seat. */
type Waves = Record<'ours' | 'plain', number[][]>;

function tellWaves(report: Report, name: string, { ours, plain }: Waves): void {
  const last = (rounds: number[][]) => median(rounds.map((round) => Math.max(...round)));
  tell(report, `${name}, p50`, median(ours.flat()), 'ms');
  tell(report, `${name}, p99`, percentile(ours.flat(), 0.99), 'ms');
  tell(report, `${name}, last seat`, last(ours), 'ms');
  tell(report, `${name}, serialised for each, p50`, median(plain.flat()), 'ms');
  tell(report, `${name}, serialised for each, last seat`, last(plain), 'ms');
  tell(
    report,
    `${name}, against serialising for each, p50`,
    median(ours.flat()) / median(plain.flat()),
    'ratio',
  );
  tell(report, `${name}, against serialising for each, last seat`, last(ours) / last(plain), 'ratio');
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

type Connect<T> = (person: T) => Promise<RawSeat>;

/** Everybody connects and asks at the same instant; gives the milliseconds that each took, and lets everybody go again. */
async function together<T>(persons: readonly T[], connect: Connect<T>): Promise<number[]> {
  const startedAt = performance.now();
  const entered = await Promise.all(
    persons.map(async (person) => {
      const seat = await connect(person);
      assertAccepted(await seat.send('catchUp', {}));
      return { seat, at: performance.now() - startedAt };
    }),
  );
  await Promise.all(entered.map(({ seat }) => seat.close()));
  return entered.map(({ at }) => at);
}

/** Everybody, connected before, asks at the same instant. */
async function toldTogether<T>(persons: readonly T[], connect: Connect<T>): Promise<number[]> {
  const seats = await inBatches(persons, 20, connect);
  const startedAt = performance.now();
  const times = await Promise.all(
    seats.map(async (seat) => {
      const { at, frame } = await seat.send('catchUp', {});
      assertAccepted({ at, frame });
      return at - startedAt;
    }),
  );
  await Promise.all(seats.map((seat) => seat.close()));
  return times;
}
