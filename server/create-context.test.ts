import { pino } from 'pino';
import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import { putAttachment, readAttachment } from '../db/attachments';
import { withPglite } from '../db/testing/databases';
import type { Command } from '../exercise/command';
import { aStory } from '../exercise/testing/a-story';
import { anAttachment } from '../exercise/testing/an-attachment';
import { createProcessClock } from './clock';
import { createContext } from './create-context';
import { type Neighbours, type News, noNeighbours } from './neighbours/neighbours';
import { newId } from './random-ids';

const { db, anExercise } = withPglite();

function aContext(neighbours: Neighbours = noNeighbours) {
  const clock = createProcessClock();
  const context = createContext({
    db: db(),
    io: new Server(),
    log: pino({ level: 'silent' }),
    privateKey: 'a-key-for-tests-only',
    clock,
    neighbours,
  });
  const stop = () => {
    context.stop();
    clock.stop();
  };
  return { context, stop };
}

test('people and bots keep private answers in one place, so that a neighbour is heard once', () => {
  const heard: (keyof News)[] = [];
  const { stop } = aContext({ tell: () => undefined, on: (name) => heard.push(name) });
  expect(heard.filter((name) => name === 'answered')).toHaveLength(1);
  stop();
});

test('the bytes of a file go when staff take it away, unless a release that was taken back carried it', async () => {
  const { context, stop } = aContext();
  const exercise = await anExercise();
  const host = await context.hosts.of(exercise);
  const ask = async (by: string, command: Command) => {
    const circumstances = async () => ({ present: [] });
    const reply = await host.handle({ commandId: newId('command'), by, command, circumstances });
    expect(reply).toEqual({ ok: true });
  };
  await ask('system', { type: 'OpenExercise', story: aStory(), joinCode: 'A', contentCap: 2, places: {} });
  await ask('system', { type: 'TakeSeat', seat: 'seat_l', name: 'Lead', role: 'lead', team: null });
  await ask('seat_l', { type: 'StartExercise' });
  for (const [id, inject] of [
    ['att_1', 'inj_news'],
    ['att_2', 'inj_cable'],
  ] as const) {
    await putAttachment(db(), {
      exerciseId: exercise,
      attachmentId: id,
      body: Buffer.from(id),
      createdAt: 1,
    });
    await ask('seat_l', { type: 'AddAttachment', attachment: anAttachment({ id, inject }) });
  }
  await ask('seat_l', { type: 'ReleaseInject', inject: 'inj_cable' });
  await ask('seat_l', { type: 'TakeBackRelease', release: host.state.releases[0]?.id ?? '' });
  await ask('seat_l', { type: 'RemoveAttachment', attachment: 'att_1' });
  await ask('seat_l', { type: 'RemoveAttachment', attachment: 'att_2' });
  expect(await readAttachment(db(), exercise, 'att_1')).toBeNull();
  expect(await readAttachment(db(), exercise, 'att_2')).not.toBeNull();
  stop();
});
