import { afterAll, beforeAll, expect, test } from 'vitest';
import { findExercise, listExercisesForAccount } from '../../db/exercises';
import { listShownRehearsals } from '../../db/rehearsals';
import { findSeatByTokenHash } from '../../db/seat-tokens';
import { openExercise } from '../../server/http/open-exercise';
import { hashToken } from '../../server/random-ids';
import type { Show } from '../../server/rehearsals/shows';
import { findScenario } from '../../server/scenarios';
import { aProcess, type HandDriven } from './a-process';

const minute = 60_000;
const story = findScenario('velmara-a');
const staff = { accountId: null, name: 'Facilitator' };
let hand: HandDriven;
let first: Show;
let real: string;

async function see(address: string): Promise<Show> {
  const show = await hand.context.shows.see(address);
  if (!show.ok) throw new Error(show.code);
  return show;
}

const there = async (id: string) => (await findExercise(hand.context.db, id)) !== null;

beforeAll(async () => {
  hand = await aProcess();
  if (!story) throw new Error('Velmara is on the shelf.');
  real = (await openExercise(hand.context, staff, { story, contentCap: 2, places: {} })).exercise;
  first = await see('192.0.2.1');
});
afterAll(() => hand.stop());

test('a visitor sees a rehearsal that runs by itself, from the console, a team and the room', async () => {
  const host = await hand.context.hosts.of(first.exercise);
  const seatOf = async (token: string) => {
    const found = await findSeatByTokenHash(hand.context.db, hashToken(token));
    return host.state.seats[found?.seatId ?? ''];
  };
  expect(host.state).toMatchObject({ isRehearsal: true, isConducted: true, joinCode: first.code });
  expect(await seatOf(first.console)).toMatchObject({ role: 'lead' });
  expect(await seatOf(first.player)).toMatchObject({ role: 'player', team: 'national' });
  for (let count = 0; count < 20 && host.state.releases.length === 0; count += 1) {
    await hand.pass(500, first.exercise);
  }
  expect(host.state.phase).toBe('running');
});

test('an address watches one, also when it asks twice at once, and some are shown in all', async () => {
  const again = await see('192.0.2.1');
  expect(again.exercise).toBe(first.exercise);
  const [a, b] = await Promise.all([see('192.0.2.2'), see('192.0.2.2')]);
  expect(a.exercise).toBe(b.exercise);
  await see('192.0.2.3');
  expect(await hand.context.shows.see('192.0.2.4')).toMatchObject({ ok: false, code: 'ShowsFull' });
});

test('what is shown stands in no list of exercises', async () => {
  const listed = await listExercisesForAccount(hand.context.db, null);
  expect(listed.map(({ id }) => id)).toEqual([real]);
});

test('one that nobody watches is thrown away after two minutes, one that is watched after thirty', async () => {
  const { presence, shows } = hand.context;
  presence.arrive(first.exercise, 'seat_any', 'socket');
  hand.wait(3 * minute);
  await shows.sweep();
  expect(await listShownRehearsals(hand.context.db, hand.context.now())).toEqual([first.exercise]);
  hand.wait(28 * minute);
  await shows.sweep();
  expect(await there(first.exercise)).toBe(false);
  expect(await findSeatByTokenHash(hand.context.db, hashToken(first.console))).toBeNull();
  expect(await there(real)).toBe(true);
});

test('what an earlier life of the process left is thrown away, and no real exercise', async () => {
  const show = await see('192.0.2.9');
  await hand.context.shows.clear();
  expect(await there(show.exercise)).toBe(false);
  expect(await there(real)).toBe(true);
});
