import type { ChildProcess } from 'node:child_process';
import type { SeatClient } from '../client/seat-client';
import type { Crowd } from './crowd';

/** Times from the start of one round to each seat, in milliseconds. */
export type Round = number[];

/** Resolves with the time at which each seat heard the message that `isIt` recognises. */
function heardBy(seats: SeatClient[], event: string, isIt: (message: unknown) => boolean): Promise<number[]> {
  return Promise.all(
    seats.map(
      (seat) =>
        new Promise<number>((resolve) => {
          const listener = (message: unknown) => {
            if (!isIt(message)) return;
            seat.socket.off(event, listener);
            resolve(performance.now());
          };
          seat.socket.on(event, listener);
        }),
    ),
  );
}

const text = 'Two importers registered in Karsa handle most of the diesel. '.repeat(8);

/**
 * One release to everybody. The clock runs from the lead's decision ("send now") until each seat has the inject: the
 * way there, the rules, the commit and the fan-out are all in it, the ten seconds are not.
 */
export async function releaseRound(
  { lead, seats }: Crowd,
  n: number,
): Promise<{ round: Round; bytes: string }> {
  await lead.command({
    type: 'ReleaseWritten',
    title: `Fuel importers, report ${n}`,
    text,
    from: 'Market data desk',
    mode: 'note',
    level: 0,
    audience: { teams: 'all', members: [], screen: true },
  });
  await lead.until((client) => client.eventsOf('InjectGoingOut').length === n, 'the release to go out');
  const release = lead.eventsOf('InjectGoingOut').at(-1)?.release;
  let bytes = '';
  const arrivals = heardBy(seats, 'events', (message) => {
    const asText = JSON.stringify(message);
    if (!asText.includes('InjectReleased') || !asText.includes(String(release))) return false;
    bytes = asText;
    return true;
  });
  const startedAt = performance.now();
  const answer = await lead.command({ type: 'SendReleaseNow', release });
  if (!answer.ok) throw new Error(`The release was refused: ${JSON.stringify(answer)}`);
  return { round: (await arrivals).map((at) => at - startedAt), bytes };
}

/** One plain broadcast of the same bytes over the same connections. */
export async function plainRound(
  { seats }: Crowd,
  server: ChildProcess,
  bytes: string,
  n: number,
): Promise<Round> {
  const plain = `${n} ${bytes}`;
  const arrivals = heardBy(seats, 'plain', (message) => message === plain);
  const startedAt = performance.now();
  server.send({ plain });
  return (await arrivals).map((at) => at - startedAt);
}
