import { getTableColumns } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  addAnonymousInput,
  addAnonymousInputs,
  countAnonymousInputs,
  listAnonymousInputs,
} from './anonymous-inputs';
import type { RecordFixture } from './contract-fixture';
import { listPrivateContents, putPrivateInput, readOwnPrivateInput } from './private-inputs';
import { anonymousInputs, privateInputs } from './schema';

const question = { kind: 'pick', slot: 'move-1', group: 'national' };

function privately({ db, anExercise }: RecordFixture): void {
  it('are read and replaced by their owner', async () => {
    const exerciseId = await anExercise();
    const own = { exerciseId, ownerKey: 'key-1', kind: 'pick', slot: 'move-1' };
    expect(await readOwnPrivateInput(db(), own)).toBeNull();
    await putPrivateInput(db(), { ...own, group: 'national', content: { tool: 'mediation' } });
    await putPrivateInput(db(), { ...own, group: 'national', content: { tool: 'monitors' } });
    expect(await readOwnPrivateInput(db(), own)).toEqual({ tool: 'monitors' });
    expect(await readOwnPrivateInput(db(), { ...own, ownerKey: 'key-2' })).toBeNull();
    expect(await readOwnPrivateInput(db(), { ...own, slot: 'move-2' })).toBeNull();
    expect(await listPrivateContents(db(), { exerciseId, ...question })).toEqual([{ tool: 'monitors' }]);
  });

  it('are listed for one question and one team, without their owners', async () => {
    const exerciseId = await anExercise();
    const put = (ownerKey: string, tool: string, overrides = {}) =>
      putPrivateInput(db(), { exerciseId, ownerKey, ...question, content: { tool }, ...overrides });
    await put('key-1', 'a');
    await put('key-2', 'b');
    await put('key-3', 'other team', { group: 'allies' });
    await put('key-1', 'other slot', { slot: 'move-2' });
    await put('key-1', 'other kind', { kind: 'forecast' });
    await putPrivateInput(db(), {
      exerciseId: await anExercise(),
      ownerKey: 'key-1',
      ...question,
      content: {},
    });
    const listed = await listPrivateContents(db(), { exerciseId, ...question });
    expect(listed).toHaveLength(2);
    expect(listed).toEqual(expect.arrayContaining([{ tool: 'a' }, { tool: 'b' }]));
  });

  it('are shuffled by every reading, so that no place in a list belongs to a person', async () => {
    const exerciseId = await anExercise();
    for (let index = 0; index < 30; index += 1) {
      await putPrivateInput(db(), { exerciseId, ownerKey: `key-${index}`, ...question, content: { index } });
    }
    const reading = async () => JSON.stringify(await listPrivateContents(db(), { exerciseId, ...question }));
    expect(await reading()).not.toBe(await reading());
  });

  it('have no column for a seat or an instant', () => {
    const columns = ['exerciseId', 'ownerKey', 'kind', 'slot', 'group', 'content'];
    expect(Object.keys(getTableColumns(privateInputs))).toEqual(columns);
  });

  it('are added all or none', async () => {
    const exerciseId = await anExercise();
    const inputs = ['one', 'two', '\uD83D'].map((text) => ({ exerciseId, kind: 'plus', text }));
    await expect(addAnonymousInputs(db(), inputs)).rejects.toMatchObject({ path: 'text' });
    expect(await countAnonymousInputs(db(), { exerciseId, kind: 'plus' })).toBe(0);
    await addAnonymousInputs(db(), inputs.slice(0, 2));
    expect(await countAnonymousInputs(db(), { exerciseId, kind: 'plus' })).toBe(2);
  });

  it('refuse text that cannot be stored', async () => {
    const input = { exerciseId: await anExercise(), ownerKey: 'key-1', ...question, content: { why: '\0' } };
    await expect(putPrivateInput(db(), input)).rejects.toMatchObject({ path: 'input.content.why' });
  });
}

function anonymously({ db, anExercise }: RecordFixture): void {
  it('are counted and listed within their exercise and kind', async () => {
    const exerciseId = await anExercise();
    await addAnonymousInput(db(), { exerciseId, kind: 'plus', text: 'Clear goals' });
    await addAnonymousInput(db(), { exerciseId, kind: 'plus', text: 'Clear goals' });
    await addAnonymousInput(db(), { exerciseId, kind: 'delta', text: 'More time' });
    await addAnonymousInput(db(), { exerciseId: await anExercise(), kind: 'plus', text: 'Elsewhere' });
    const texts = await listAnonymousInputs(db(), { exerciseId, kind: 'plus' });
    expect(texts.map(({ text }) => text)).toEqual(['Clear goals', 'Clear goals']);
    expect(await countAnonymousInputs(db(), { exerciseId, kind: 'plus' })).toBe(2);
    expect(await countAnonymousInputs(db(), { exerciseId, kind: 'poll' })).toBe(0);
    expect(await listAnonymousInputs(db(), { exerciseId, kind: 'poll' })).toEqual([]);
  });

  it('come in an order that says nothing about when they came', async () => {
    const exerciseId = await anExercise();
    const written = Array.from({ length: 40 }, (_, index) => String(index));
    for (const text of written) {
      await addAnonymousInput(db(), { exerciseId, kind: 'plus', text });
    }
    const listed = (await listAnonymousInputs(db(), { exerciseId, kind: 'plus' })).map(({ text }) => text);
    expect(listed).not.toEqual(written);
    expect(listed.toSorted()).toEqual(written.toSorted());
  });

  it('have no column for a person or an instant', () => {
    expect(Object.keys(getTableColumns(anonymousInputs))).toEqual(['id', 'exerciseId', 'kind', 'text']);
  });

  it('refuse text that cannot be stored', async () => {
    const input = { exerciseId: await anExercise(), kind: 'plus', text: '\uD83D' };
    await expect(addAnonymousInput(db(), input)).rejects.toMatchObject({ path: 'text' });
  });
}

/** What private and anonymous inputs do, and do not keep, on every database. */
export function unattributedInputsContract(fixture: RecordFixture): void {
  describe('private inputs', () => privately(fixture));
  describe('anonymous inputs', () => anonymously(fixture));
}
