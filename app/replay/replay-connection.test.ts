import { expect, it } from 'vitest';
import { evolve } from '../../exercise/evolve';
import { baseView } from '../live/use-views';
import { liveAt } from './read/live-at';
import { foldTape } from './read/tape-fold';
import { ReplayConnection } from './replay-connection';
import { aTape } from './testing/a-tape';

const refusal = { ok: false as const, code: 'Replay', message: 'This is a replay. Nothing is sent.' };
const tape = aTape('seat_lead');
const fold = foldTape(tape, evolve);
const at = (position: number) => liveAt(tape.seat, fold.at(position), tape.lines[position - 1]?.at ?? 0);

it('a connection to the past shows each moment that it is brought to, and tells its screen', () => {
  const connection = new ReplayConnection(refusal);
  const drawn: number[] = [];
  const stop = connection.subscribe(() => drawn.push(connection.state().stillAt ?? -1));
  const [early, late] = [at(30), at(tape.lines.length)];
  connection.show(late);
  connection.show(early);
  expect(connection.state()).toBe(early);
  expect(drawn).toEqual([late.stillAt, early.stillAt]);
  stop();
  connection.show(late);
  expect(drawn).toHaveLength(2);
});

it('it takes nothing, and says so', async () => {
  const connection = new ReplayConnection(refusal);
  expect(await connection.send()).toEqual(refusal);
  expect(await connection.keepPrivate()).toEqual(refusal);
  expect(await connection.ask('takePen')).toMatchObject({ ok: false });
  expect(await connection.ask('readPrivate')).toEqual({ ok: true, content: null });
});

it('everybody who has a seat counts as here, because no record says who was', () => {
  const live = at(tape.lines.length);
  const { seats } = baseView(live);
  expect(live.present.length).toBeGreaterThan(4);
  expect([...live.present].sort()).toEqual(
    Object.values(seats)
      .filter(({ removed }) => !removed)
      .map(({ id }) => id)
      .sort(),
  );
});
