import { PGlite } from '@electric-sql/pglite';
import { afterEach, describe, expect, it } from 'vitest';
import { isStoreAway } from '../store-away';
import { type Instance, LastingPglite } from './lasting-pglite';

const opened: Instance[] = [];
let store: LastingPglite | undefined;

async function open(): Promise<Instance> {
  const instance = { client: await PGlite.create('memory://'), abandon: () => undefined };
  opened.push(instance);
  return instance;
}

async function aStore(): Promise<LastingPglite> {
  store = new LastingPglite(await open(), open);
  return store;
}

/** Asks until there is an answer; every refusal on the way has to say that the store is away. */
async function answerOf<Row>(ask: () => Promise<Row>): Promise<Row> {
  for (;;) {
    try {
      return await ask();
    } catch (thrown) {
      expect(isStoreAway(thrown)).toBe(true);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

afterEach(async () => {
  await store?.close();
  opened.length = 0;
});

describe('the embedded database of a process', () => {
  it('is opened anew in place when its instance died, and says "away" until then', async () => {
    const lasting = await aStore();
    await opened[0]?.client.close();
    const thrown: unknown = await lasting.query('select 1').catch((reason: unknown) => reason);
    expect(isStoreAway(thrown)).toBe(true);
    const { rows } = await answerOf(() => lasting.query<{ one: number }>('select 1 as one'));
    expect(rows).toEqual([{ one: 1 }]);
    expect(opened).toHaveLength(2);
  });

  it('reads its prepared statements again in the new instance', async () => {
    const lasting = await aStore();
    const add = lasting.prepare('select ($1::integer + $2::integer)::text');
    expect(await add(['1', '2'])).toEqual([['3']]);
    await opened[0]?.client.close();
    expect(await answerOf(() => add(['2', '3']))).toEqual([['5']]);
  });

  it('goes on with the same instance after a statement was refused', async () => {
    const lasting = await aStore();
    const divide = lasting.prepare('select (1 / $1::integer)::text');
    await expect(divide(['0'])).rejects.toMatchObject({ code: '22012' });
    await expect(lasting.query('select nothing')).rejects.toMatchObject({ code: '42703' });
    expect(await divide(['1'])).toEqual([['1']]);
    expect(opened).toHaveLength(1);
  });
});
