import { performance } from 'node:perf_hooks';
import { median, type Report, tell } from '../figures';
import { aCommand, type CommandMessage, give } from '../seats/command';
import type { Crowd } from '../seats/crowd';
import { argumentsOf } from '../seats/frames';
import { heardBy } from '../seats/hear';
import { keep, stage } from './rounds';

/** How many commands the lead has under way at any time. */
const inFlight = 8;

/** Gives commands so that always a few are under way; resolves when all are accepted. */
async function pipelined({ lead }: Crowd, messages: readonly CommandMessage[]): Promise<void> {
  const waiting = messages.values();
  const hand = async () => {
    for (const message of waiting) await give(lead, message);
  };
  await Promise.all(Array.from({ length: inFlight }, hand));
}

/** Injects a second, from the first command until the last seat has the last inject. */
async function rateOf(crowd: Crowd, messages: readonly CommandMessage[], lastText: string): Promise<number> {
  const heard = heardBy(crowd.seats, lastText, 'a row of injects to reach every seat');
  const startedAt = performance.now();
  await pipelined(crowd, messages);
  const { at } = await heard;
  return messages.length / ((Math.max(...at) - startedAt) / 1000);
}

/** A row of releases that were decided before and only have to be sent. */
async function oursAt(crowd: Crowd, count: number): Promise<{ rate: number; payload: string }> {
  const staged = await Promise.all(Array.from({ length: count }, () => stage(crowd.lead)));
  const last = staged.at(-1)?.release ?? '';
  const payload = heardBy(crowd.seats.slice(0, 1), staged[0]?.release ?? '', 'the first of a row');
  const [first, ...others] = staged.map(({ sendNow }) => sendNow);
  if (!first) return { rate: Number.NaN, payload: '' };
  // The first goes alone, so that the plain server can be given the bytes of one inject.
  await give(crowd.lead, first);
  const { frame } = await payload;
  const rate = await rateOf(crowd, others, last);
  return { rate, payload: JSON.stringify(argumentsOf(frame)[1]) };
}

async function plainAt(crowd: Crowd, count: number, payload: string): Promise<number> {
  const messages = Array.from({ length: count }, () =>
    aCommand({ type: 'SendReleaseNow', release: 'rel_plain' }),
  );
  // As many bytes each, and the last to be known by its letters.
  const payloads = messages.map((_, n) =>
    JSON.parse(n < count - 1 ? payload : payload.replace('Karsa', 'Finis')),
  );
  await keep(crowd, { payloads, to: 'everyone' });
  return rateOf(crowd, messages, 'Finis');
}

function framesOf({ seats }: Crowd): number {
  return seats[0]?.eventFrames ?? 0;
}

/** How many injects a second go out to everybody when the lead never waits for one before the next. */
export async function measureSustained(
  name: string,
  ours: Crowd,
  plain: Crowd,
  { rows, injects }: { rows: number; injects: number },
  report: Report,
): Promise<void> {
  const rates: number[] = [];
  const plains: number[] = [];
  const framesBefore = framesOf(ours);
  const busyBefore = performance.eventLoopUtilization();
  for (let n = 0; n < rows; n += 1) {
    const { rate, payload } = await oursAt(ours, injects + 1);
    rates.push(rate);
    plains.push(await plainAt(plain, injects, payload));
  }
  const { utilization } = performance.eventLoopUtilization(busyBefore);
  tell(report, `load generator busy while rows were sent, ${name}`, utilization, 'ratio');
  // A server may tell several injects in one message when they come together.
  const frames = (framesOf(ours) - framesBefore) / (rows * (injects + 1));
  tell(report, `messages to a seat for each inject, ${name}`, frames, 'ratio');
  tell(report, `injects sustained, ${name}`, median(rates), 'per second');
  tell(report, `plain messages sustained, ${name}`, median(plains), 'per second');
  tell(report, `injects sustained against plain, ${name}`, median(rates) / median(plains), 'ratio');
}
