import { expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../db/connection';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { eventVersion } from '../../exercise/event';
import { asFacilitator, openExercise, post } from '../support/api';
import { aDataFolder, startServer } from '../support/running-server';

it('EX138 signing in to a seat that was removed, before that was forbidden, is refused in words', async () => {
  const dataDir = aDataFolder();
  const before = await startServer({ dataDir });
  const { exercise, seat } = await openExercise(before.origin);
  const console = `/api/exercises/${exercise}/console`;
  expect((await post(before.origin, console, {}, asFacilitator)).body).toMatchObject({ ok: true, seat });
  await before.stop();
  const log = createDrizzleEventLog(await openDatabase({ dataDir }));
  const event = { type: 'SeatRemoved', seat, team: null, member: null };
  const entry = { at: Date.now(), by: null, version: eventVersion, event };
  await log.append(exercise, await log.head(exercise), [{ commandId: 'cmd_removed', entries: [entry] }]);
  await closeDatabase();
  const after = await startServer({ dataDir });
  const { status, body } = await post<{ token?: string }>(after.origin, console, {}, asFacilitator);
  expect([status, body.code, body.token]).toEqual([403, 'OwnSeatRemoved', undefined]);
  expect(body.message).toContain('Ask whoever leads it');
  await after.stop();
}, 60_000);
