import type { z } from 'zod';
import { listDrafts } from '../../db/drafts';
import { type Channel, channelsOf } from '../../exercise/channel';
import { rulesVersion } from '../../exercise/event';
import type { State } from '../../exercise/state';
import type { CatchUp } from '../hosting/stream';
import type { SeatSocketData, ServerContext } from './context';
import { toProgress, toSent } from './drafts';
import { presentFor } from './presence-news';
import type { catchUpMessage, DraftProgress, DraftSent } from './protocol';
import { watching } from './rooms';

/** Everything a seat needs to be on its screen again. */
export interface CaughtUp {
  ok: true;
  rules: number;
  now: number;
  channels: Record<string, CatchUp>;
  drafts: DraftSent[];
  drafting: DraftProgress[];
  present: string[];
}

/** Answers a client's cursors: for each channel the events behind its cursor, or the whole view. */
export async function handleCatchUp(
  context: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  message: z.infer<typeof catchUpMessage>,
): Promise<CaughtUp> {
  const { hosts, now, presence } = context;
  const host = await hosts.of(exerciseId);
  const cursors = message.rules === rulesVersion ? (message.cursors ?? {}) : {};
  const channels = host.catchUp(seatId, cursors as Partial<Record<Channel, number>>);
  const { state } = host;
  const follows = channelsOf(state, seatId);
  const own = await draftsOf(context, exerciseId, state, follows.filter(isWritten));
  const isWatching = follows.some((channel) => watching.includes(channel));
  const all = isWatching ? await draftsOf(context, exerciseId, state, writtenScopes(state)) : [];
  return {
    ok: true,
    rules: rulesVersion,
    now: now(),
    channels,
    drafts: own,
    drafting: all.map(toProgress),
    present: presentFor(state, follows, presence.here(exerciseId)),
  };
}

async function draftsOf(
  { db }: ServerContext,
  exerciseId: string,
  state: State,
  scopes: string[],
): Promise<DraftSent[]> {
  const lists = await Promise.all(scopes.map((scope) => listDrafts(db, exerciseId, scope)));
  return lists.flat().map((draft) => toSent(draft, state));
}

function isWritten(channel: Channel): boolean {
  return channel.startsWith('team:') || channel.startsWith('body:');
}

function writtenScopes(state: State): string[] {
  const teams = (state.opening?.teams ?? []).map((team) => `team:${team.id}`);
  return [...teams, ...(state.opening?.bodies ?? []).map((body) => `body:${body.id}`)];
}
