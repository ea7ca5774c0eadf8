import { setImmediate } from 'node:timers/promises';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { readRulesSpans } from '../../db/rules-spans';
import type { Channel } from '../../exercise/channel';
import { type Asker, cutFor, hasBegun, isReplayOpen, mayReplay, type Replayed } from '../../exercise/replay';
import { readEntries, toHappened } from '../hosting/folded';
import { replayBody } from '../replay/replay-body';
import { tellAgain } from '../replay/tell-again';
import { sayRefusal } from '../say';
import { refusals, refuseWith } from './answers';
import { askerOf } from './asker-of';
import type { HttpContext, Types } from './context';

/** What is asked for; without a word the asker's own. */
function replayedBy(asker: Asker, { seat, channel }: { seat?: string; channel?: string }): Replayed {
  if (seat !== undefined) return { seat };
  if (channel !== undefined) return { channel: channel as Channel };
  return asker === 'facilitator' ? { channel: 'lead' } : { seat: asker };
}

/** After ENDEX, what a seat or a channel was told, in the order of the record. */
export function addReplayRoute(app: OpenAPIHono<Types>, context: HttpContext): void {
  const name = z.string().max(80).optional();
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/exercises/{id}/replay',
      request: {
        params: z.object({ id: z.string().max(80) }),
        query: z.object({ seat: name, channel: name }),
      },
      responses: {
        200: {
          description:
            'JSON lines, see docs/live-protocol.md: {at, rules}, {at, follows}, {at, channel, cursor, view}, {at, channel, cursor, event}, and {end} at last.',
          content: { 'application/jsonl': { schema: z.string() } },
        },
        ...refusals,
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const found = await askerOf(c, context, id);
      if ('ok' in found) return refuseWith(c, found);
      const asker: Asker = 'seat' in found ? found.seat : 'facilitator';
      const { state, seq } = await context.hosts.of(id);
      const replayed = replayedBy(asker, c.req.valid('query'));
      if (!isReplayOpen(state)) return refuseWith(c, sayRefusal('ReplayTooEarly'));
      if (!mayReplay(state, asker, replayed)) return refuseWith(c, sayRefusal('ReplayOfOthers'));
      if ('channel' in replayed && !hasBegun(state, replayed.channel))
        return refuseWith(c, sayRefusal('NotFound'));
      const lines = tellAgain({
        read: (upTo = seq) => happenedIn(context, id, upTo),
        replayed,
        cut: cutFor(state, asker, replayed),
        spans: await readRulesSpans(context.db, id),
      });
      const isPacked = /\bgzip\b/u.test(c.req.header('accept-encoding') ?? '');
      const body = replayBody(lines);
      return c.body(isPacked ? body.pipeThrough(new CompressionStream('gzip')) : body, 200, {
        'content-type': 'application/jsonl; charset=utf-8',
        'cache-control': 'private, no-store',
        vary: 'Authorization, Cookie, Accept-Encoding',
        ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
      }) as never;
    },
  );
}

/** How many events are folded before others of the process are served. */
const breath = 200;

async function* happenedIn({ db }: HttpContext, exerciseId: string, upTo: number) {
  for await (const entry of readEntries(createDrizzleEventLog(db), exerciseId, 0, upTo)) {
    yield toHappened(entry);
    if (entry.seq % breath === 0) await setImmediate();
  }
}
