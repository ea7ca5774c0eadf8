import type { z } from 'zod';
import { type Channel, channelsOf } from '../../exercise/channel';
import { rulesVersion } from '../../exercise/event';
import type { State } from '../../exercise/state';
import type { Host } from '../hosting/host';
import type { SeatSocketData, ServerContext } from './context';
import { devicesNow } from './device-news';
import type { DevicesSent } from './devices';
import { toProgress, toSent } from './drafts';
import { hereWithBots } from './here';
import { presentFor } from './presence-news';
import type { catchUpMessage, DraftProgress, DraftSent, StaffWorking } from './protocol';
import { watching } from './rooms';
import { Spliced } from './spliced';
import { workingOf } from './work-handler';

/** Everything a seat needs to be on its screen again, apart from its channels, which come as ready JSON. */
interface CaughtUp extends Record<string, unknown> {
  ok: true;
  rules: number;
  now: number;
  drafts: DraftSent[];
  drafting: DraftProgress[];
  present: string[];
  /** Staff alone: who has what open. */
  working?: StaffWorking[];
  /** For staff only. */
  devices?: DevicesSent;
}

/** Answers a client's cursors: for each channel the events behind its cursor, or the whole view. */
export async function handleCatchUp(
  context: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  message: z.infer<typeof catchUpMessage>,
): Promise<Spliced> {
  const { hosts, now, presence } = context;
  const host = await hosts.of(exerciseId);
  const cursors: Cursors = message.rules === rulesVersion ? (message.cursors ?? {}) : {};
  if (!host.knows(cursors)) await host.lookForNews();
  const follows = channelsOf(host.state, seatId);
  const own = await draftsOf(context, host, follows.filter(isWritten));
  const isWatching = follows.some((channel) => watching.includes(channel));
  const all = isWatching ? await draftsOf(context, host, writtenScopes(host.state)) : [];
  const answer: CaughtUp = {
    ok: true,
    rules: rulesVersion,
    now: now(),
    drafts: own,
    drafting: all.map(toProgress),
    present: presentFor(host.state, follows, hereWithBots(host.state, presence.here(exerciseId))),
    ...(isWatching ? { working: await workingOf(context, exerciseId) } : {}),
    ...(isWatching ? { devices: devicesNow(context, host) } : {}),
  };
  return new Spliced(answer, 'channels', () => host.catchUp(seatId, cursors));
}

type Cursors = Partial<Record<Channel, number>>;

async function draftsOf(
  { listDrafts }: ServerContext,
  { exerciseId, state }: Host,
  scopes: string[],
): Promise<DraftSent[]> {
  const lists = await Promise.all(scopes.map((scope) => listDrafts(exerciseId, scope)));
  return lists.flat().map((draft) => toSent(draft, state));
}

function isWritten(channel: Channel): boolean {
  return channel.startsWith('team:') || channel.startsWith('body:');
}

function writtenScopes(state: State): string[] {
  const teams = (state.opening?.teams ?? []).map((team) => `team:${team.id}`);
  return [...teams, ...(state.opening?.bodies ?? []).map((body) => `body:${body.id}`)];
}
