import { median, percentile, type Report, tell } from '../figures';
import { aCommand, give } from '../seats/command';
import { aRunningExercise, people, plainSeat, seated } from '../seats/crowd';
import { argumentsOf } from '../seats/frames';
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
 * server does itself, without the handshakes that are the same for both. The plain server holds the same answer in memory,
 * all that a seat of the team may know, and serialises it for each that asks. People have joined over HTTP before; that is
 * not in it.
 */
export async function measureJoining(stage: Stage, size: JoiningSize, report: Report): Promise<void> {
  const name = `${size.seats} seats at once with ${size.events} events in the log, ${stage.store}`;
  const [forestall, plain] = await Promise.all([stage.forestall(), stage.plain()]);
  const { opened } = await aRunningExercise(forestall.origin);
  const persons = await people(forestall.origin, opened, size.seats, () => team);
  const auth = { exercise: opened.exercise, team };
  const keeper = await plainSeat(plain.origin, auth);
  await writeBacklog(forestall.origin, persons.slice(0, writers), size.events);
  const late = await seated(forestall.origin, persons[0] as { token: string });
  const answer = (await late.send('catchUp', {})).frame;
  await keeper.ask('keepBacklog', argumentsOf(answer)[0]);
  tell(report, `answer to a seat, ${name}`, answer.length / 1000, 'kB');
  const plainAnswer = (await keeper.send('catchUp', {})).frame;
  tell(report, `answer to a seat of plain, ${name}`, plainAnswer.length / 1000, 'kB');
  await late.close();
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

/** Has teammates pin facts, one after the other. */
async function writeBacklog(
  origin: string,
  teammates: readonly { token: string }[],
  events: number,
): Promise<void> {
  const seats = await Promise.all(teammates.map((person) => seated(origin, person)));
  const numbers = Array.from({ length: events }, (_, n) => n);
  await inBatches(numbers, 1, (n) => {
    const text = `Observation ${n} of the night.`;
    return give(seats[n % seats.length] as RawSeat, aCommand({ type: 'PinFact', kind: 'known', text }));
  });
  await Promise.all(seats.map((seat) => seat.close()));
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
