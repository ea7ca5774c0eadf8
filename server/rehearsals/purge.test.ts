import { pino } from 'pino';
import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { findExercise } from '../../db/exercises';
import { noteRehearsal } from '../../db/rehearsals';
import { withPglite } from '../../db/testing/databases';
import type { Command } from '../../exercise/command';
import { aStory } from '../../exercise/testing/a-story';
import { createProcessClock } from '../clock';
import { createContext } from '../create-context';
import { noNeighbours } from '../neighbours/neighbours';
import { newId } from '../random-ids';
import { purge } from './purge';

const { db, anExercise } = withPglite();

/** The database, whose appends wait while the gate is shut, and tell that they have begun. */
function gated() {
  let open = () => {};
  let begun = () => {};
  let gate: Promise<void> | null = null;
  const prepare: Database['prepare'] = (text) => {
    const run = db().prepare(text);
    if (!text.includes('insert into events')) return run;
    return async (values) => {
      begun();
      await gate;
      return run(values);
    };
  };
  const shut = () => {
    gate = new Promise((resolve) => {
      open = resolve;
    });
    return new Promise<void>((resolve) => {
      begun = resolve;
    });
  };
  return { db: { ...db(), prepare }, shut, open: () => open() };
}

async function aRehearsal() {
  const clock = createProcessClock();
  const store = gated();
  const context = createContext({
    db: store.db,
    io: new Server(),
    log: pino({ level: 'silent' }),
    privateKey: 'a-key-for-tests-only',
    clock,
    neighbours: noNeighbours,
  });
  const exercise = await anExercise();
  await noteRehearsal(db(), exercise, 'staff');
  const host = await context.hosts.of(exercise);
  const ask = (command: Command) =>
    host.handle({
      commandId: newId('command'),
      by: 'system',
      command,
      circumstances: async () => ({ present: [] }),
    });
  await ask({ type: 'OpenExercise', story: aStory(), joinCode: 'ABC234', contentCap: 2, places: {} });
  const stop = () => {
    context.stop();
    clock.stop();
  };
  return { context, exercise, host, ask, store, stop };
}

const takeSeat: Command = { type: 'TakeSeat', seat: 'seat_l', name: 'Lead', role: 'lead', team: null };

test('a rehearsal that is thrown away records its last command first, and takes no other', async () => {
  const { context, exercise, host, ask, store, stop } = await aRehearsal();
  const begun = store.shut();
  const last = ask(takeSeat);
  await begun;
  const gone = purge(context, exercise);
  // What the purge asked of the database before this is answered by now.
  expect(await findExercise(db(), exercise)).not.toBeNull();
  expect(await findExercise(db(), exercise)).not.toBeNull();
  const late = ask({ type: 'TakeSeat', seat: 'seat_m', name: 'Mia', role: 'lead', team: null });
  store.open();
  expect(await last).toEqual({ ok: true });
  expect(await late).toEqual({ ok: false, rejection: { code: 'ExerciseClosed' } });
  expect(await gone).toBe(true);
  expect(await findExercise(db(), exercise)).toBeNull();
  expect(await context.hosts.known(exercise)).not.toBe(host);
  stop();
});

test('a rehearsal that could not be thrown away goes on', async () => {
  const { context, exercise, stop } = await aRehearsal();
  const { orm } = context.db;
  const fails = () => {
    throw new Error('away');
  };
  const away = { ...context.db, orm: Object.assign(Object.create(orm) as typeof orm, { delete: fails }) };
  await expect(purge({ ...context, db: away }, exercise)).rejects.toThrow('away');
  const host = await context.hosts.of(exercise);
  const command = { commandId: newId('command'), by: 'system' as const, command: takeSeat };
  expect(await host.handle({ ...command, circumstances: async () => ({ present: [] }) })).toEqual({
    ok: true,
  });
  stop();
});
