import { isDeepStrictEqual } from 'node:util';
import { type LogLine, logOf } from '../support/api';
import type { Account } from './account';
import { cardPlace } from './drafting';
import type { Findings } from './findings';
import { everybody, type Stage } from './stage';
import { SteadySeat } from './steady-seat';

/** How long two devices of a seat may know different things, in milliseconds. */
const levelMs = 10_000;

/** Compares everything that was acknowledged with what is there, asking the server at an address. Nobody may be at work. */
export async function compare(origin: string, stage: Stage, account: Account): Promise<Findings> {
  const log = await logOf(origin, stage.opened.exercise);
  const strange = everybody(stage).flatMap((seat) => seat.strange);
  const besides = await Promise.all(everybody(stage).map((seat) => besideTheLog(seat, account)));
  const unlike = await Promise.all(everybody(stage).map((seat) => unlikeFresh(origin, seat)));
  const compared = compareLog(log, account);
  const wentBack = everybody(stage).flatMap((seat) => seat.held.wentBack);
  return {
    ...compared,
    lost: [...compared.lost, ...besides.flat(), ...wentBack],
    unlike: unlike.flat(),
    strange,
  };
}

/** The commands: each accepted one once and in order, no refused one. */
export function compareLog(
  log: LogLine[],
  account: Account,
): Pick<Findings, 'lost' | 'doubled' | 'disordered' | 'uncalledFor'> {
  const times = new Map<string, number>();
  for (const { command } of log) times.set(command, (times.get(command) ?? 0) + 1);
  const places = new Map(log.map(({ command, cursor }) => [command, cursor]));
  const accepted = [...account.accepted.values()];
  const outcomes = new Map<string, number>();
  for (const { event } of log) {
    if (event.type !== 'InjectReleased' && event.type !== 'ReleaseHeld') continue;
    const outcome = `${event.type} ${event.release}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  return {
    lost: [
      ...accepted.flat().filter((id) => !times.has(id)),
      ...[...account.sent].filter((release) => !outcomes.has(`InjectReleased ${release}`)),
    ],
    // Every command of the stream makes one event.
    doubled: [...[...times].filter(([id]) => isCounted(id)), ...outcomes]
      .filter(([, count]) => count > 1)
      .map(([id]) => id),
    disordered: accepted.flatMap((ids) => ids.filter((id, index) => isBefore(places, id, ids[index - 1]))),
    uncalledFor: [...account.refused].filter((id) => times.has(id)),
  };

  function isCounted(id: string): boolean {
    return accepted.some((ids) => ids.includes(id));
  }
}

function isBefore(places: Map<string, number>, id: string, earlier: string | undefined): boolean {
  if (earlier === undefined) return false;
  return (places.get(id) ?? Number.POSITIVE_INFINITY) < (places.get(earlier) ?? 0);
}

/** What lies beside the log: the draft and the private answer of a seat, as they were acknowledged last. */
async function besideTheLog(seat: SteadySeat, account: Account): Promise<string[]> {
  const lost: string[] = [];
  const draft = account.drafts.get(seat.seat);
  if (draft) {
    const { draft: stands } = (await seat.insist('openDraft', cardPlace)) as unknown as {
      draft: typeof draft;
    };
    if (stands?.revision !== draft.revision || !isDeepStrictEqual(stands.content, draft.content))
      lost.push(`draft of ${seat.seat}: ${JSON.stringify(draft)}, there is ${JSON.stringify(stands)}`);
  }
  if (account.privates.has(seat.seat)) {
    const { content } = await seat.insist('readPrivate', { kind: 'baseline' });
    if (!isDeepStrictEqual(content, account.privates.get(seat.seat)))
      lost.push(`private answer of ${seat.seat}`);
  }
  return lost;
}

/** Whether a seat that lived through the faults holds what a new device with its token is given. */
async function unlikeFresh(origin: string, seat: SteadySeat): Promise<string[]> {
  const fresh = await SteadySeat.connect(origin, seat.token);
  await seat.catchUp();
  await fresh.catchUp();
  // The new device may have come to the other of two processes, which hears of what happened last a moment later.
  const areLevel = () => isDeepStrictEqual(seat.held.cursors(), fresh.held.cursors());
  const patience = Promise.any([seat, fresh].map((one) => one.until(areLevel, 'the same cursors', levelMs)));
  await patience.catch(() => undefined);
  fresh.close();
  return seat.held.differencesFrom(fresh.held).map((channel) => `${channel} of ${seat.seat}`);
}
