import { idFrom } from '../../../exercise/ids';
import { aCommand, type CommandMessage, give } from '../seats/command';
import type { Crowd } from '../seats/crowd';
import { argumentsOf } from '../seats/frames';
import { heardBy, since } from '../seats/hear';
import type { RawSeat } from '../seats/raw-seat';
import type { Kept } from '../servers/plain-server';

/** One release to everybody. */
export interface ReleaseRound {
  /** Until the lead had the acknowledgement of a command that only staff hear of: the way there and back, and the commit. */
  commit: number;
  /** Until each seat had the inject, in milliseconds from the lead's "send now". */
  arrivals: number[];
  /** The message as a seat was sent it. */
  payload: unknown;
}

const text = 'Two importers registered in Karsa handle most of the diesel. '.repeat(8);
let written = 0;

/** A release that has been decided and waits its ten seconds, with the command that sends it at once. */
export interface Staged {
  release: string;
  sendNow: CommandMessage;
}

/** The lead writes an inject for everybody; for ten seconds only staff know of it. */
export async function stage(lead: RawSeat): Promise<Staged> {
  written += 1;
  const message = aCommand({
    type: 'ReleaseWritten',
    title: `Fuel importers, report ${written}`,
    text,
    from: 'Market data desk',
    mode: 'note',
    level: 0,
    audience: { teams: 'all', members: [], screen: true },
  });
  await give(lead, message);
  const release = idFrom('release', message.id);
  return { release, sendNow: aCommand({ type: 'SendReleaseNow', release }) };
}

/**
 * One release to everybody. The clock runs from the lead's "send now" until each seat has the inject: the way there, the
 * rules, the commit and the fan-out are all in it, the ten seconds are not.
 */
export async function releaseRound({ lead, seats }: Crowd): Promise<ReleaseRound> {
  const stagedAt = performance.now();
  const { release, sendNow } = await stage(lead);
  const commit = performance.now() - stagedAt;
  const heard = heardBy(seats, release, 'an inject to reach every seat');
  const startedAt = performance.now();
  await give(lead, sendNow);
  const arrived = await heard;
  return { commit, arrivals: since(startedAt, arrived), payload: argumentsOf(arrived.frame)[1] };
}

/** Gives the plain server what its next commands are to send. */
export async function keep({ lead }: Crowd, kept: Kept): Promise<void> {
  await lead.ask('keep', kept);
}

/** The same message from the plain server: a command of the lead's that is as short, and the same bytes to every seat. */
export async function plainRound(crowd: Crowd, payload: unknown): Promise<number[]> {
  await keep(crowd, { payloads: [payload], to: 'everyone' });
  const message = aCommand({ type: 'SendReleaseNow', release: 'rel_plain' });
  const heard = heardBy(crowd.seats, '42["events"', 'a plain message to reach every seat');
  const startedAt = performance.now();
  await give(crowd.lead, message);
  return since(startedAt, await heard);
}
