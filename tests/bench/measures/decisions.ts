import { percentile, type Report, tell } from '../figures';
import { aCommand, type CommandMessage, give } from '../seats/command';
import { allSeated, aRunningExercise, type Crowd, people, plainCrowd, teamOf } from '../seats/crowd';
import { argumentsOf } from '../seats/frames';
import { heardBy } from '../seats/hear';
import { assertAccepted } from '../seats/raw-seat';
import { profiled } from '../servers/ask-server';
import type { Audience } from '../servers/plain-server';
import type { Stage } from '../servers/stage';
import { keep, stage as staged } from './rounds';

/** How many decide at the same instant, and how often. */
export interface DecisionsSize {
  seats: number;
  rounds: number;
}

/** One kind of decision: what everybody sends, whom it is told to, and the frame by which the first teller knows it. */
interface Kind {
  name: string;
  /** Called once for each round; gives the command of the n-th seat. */
  prepare: (ours: Crowd) => Promise<(n: number) => CommandMessage['command']>;
  to: Audience;
}

/** What a person has read is told to that person's devices and to staff. */
const reads: Kind = {
  name: 'told to the sender and staff',
  prepare: async ({ lead }) => {
    const { release, sendNow } = await staged(lead);
    await give(lead, sendNow);
    return () => ({ type: 'AcknowledgeInject', release });
  },
  to: 'self',
};

/** A fact that a team pins is told to the whole team and to staff. */
const facts: Kind = {
  name: 'told to a team and staff',
  prepare: async () => (n) => ({ type: 'PinFact', kind: 'known', text: `Observation ${n} of the night.` }),
  to: 'team',
};

/**
 * Everybody of one exercise decides at the same instant; the clock runs from the first send until each acknowledgement. On
 * the plain server the same commands are acknowledged, and a message of Forestall's bytes goes to as many seats.
 */
export async function measureDecisions(stage: Stage, size: DecisionsSize, report: Report): Promise<void> {
  const [forestall, plain] = await Promise.all([stage.forestall(), stage.plain()]);
  const { opened, lead } = await aRunningExercise(forestall.origin);
  const persons = await people(forestall.origin, opened, size.seats);
  const ours: Crowd = { lead, seats: await allSeated(forestall.origin, persons) };
  const teams = persons.map((_, n) => teamOf(n));
  const beside = await plainCrowd(plain.origin, opened.exercise, teams);
  for (const kind of [reads, facts]) {
    const name = `${size.seats} decisions at once, ${kind.name}, ${stage.store}`;
    const times = { ours: [] as number[], plain: [] as number[] };
    await profiled(forestall, `decisions ${kind.to} ${stage.store}`, async () => {
      for (let n = 0; n <= size.rounds; n += 1) {
        const round = await inTurn(kind, ours, beside);
        if (n === 0) continue;
        times.ours.push(...round.ours);
        times.plain.push(...round.plain);
      }
    });
    for (const [label, share] of [['p50', 0.5] as const, ['p99', 0.99] as const]) {
      const [acks, plainAcks] = [percentile(times.ours, share), percentile(times.plain, share)];
      tell(report, `acknowledged, ${name}, ${label}`, acks, 'ms');
      tell(report, `acknowledged by plain, ${name}, ${label}`, plainAcks, 'ms');
      tell(report, `acknowledged against plain, ${name}, ${label}`, acks / plainAcks, 'ratio');
    }
  }
}

async function inTurn(kind: Kind, ours: Crowd, plain: Crowd): Promise<{ ours: number[]; plain: number[] }> {
  const commandOf = await kind.prepare(ours);
  const [first] = ours.seats;
  const told = first
    ? heardBy([first], kind.to === 'team' ? 'FactPinned' : 'InjectAcknowledged', 'news')
    : null;
  const acks = await everybody(ours, commandOf);
  const payload = argumentsOf((await told)?.frame ?? Buffer.of())[1];
  await drained(ours, {
    type: 'MoveSituationLine',
    line: 'means',
    direction: 'worsening',
    confidence: 'low',
  });
  await keep(plain, { payloads: [payload], to: kind.to });
  const plainAcks = await everybody(plain, commandOf);
  await keep(plain, { payloads: [{ last: 'SituationLineMoved' }], to: 'everyone' });
  await drained(plain, { type: 'MoveSituationLine' });
  return { ours: acks, plain: plainAcks };
}

async function everybody(
  { seats }: Crowd,
  commandOf: (n: number) => CommandMessage['command'],
): Promise<number[]> {
  const messages = seats.map((_, n) => aCommand(commandOf(n)));
  const startedAt = performance.now();
  const acks = await Promise.all(seats.map((seat, n) => seat.send('command', messages[n])));
  for (const ack of acks) assertAccepted(ack);
  return acks.map(({ at }) => at - startedAt);
}

/** What was told to everybody after everything else has arrived: nothing of this round is under way any more. */
async function drained(crowd: Crowd, last: CommandMessage['command']): Promise<void> {
  const heard = heardBy(crowd.seats, 'SituationLineMoved', 'the end of a round');
  await give(crowd.lead, aCommand(last));
  await heard;
}
