import { describe, expect, it } from 'vitest';
import { findScenarioOf } from './authored-scenarios';
import { changeParts, type StoredChange } from './change-parts';
import type { RecordFixture } from './contract-fixture';
import { ada, aScenario, ben, change, make, writtenAt } from './scenario-fixture';
import { readParts, readPartsSince } from './scenario-parts';

/** How several authors write the parts of one scenario, on every database. */
export function changePartsContract({ db }: RecordFixture): void {
  describe('parts of a scenario', () => {
    it('stand in order, take their title from the story, and tell what changed since', async () => {
      const id = await aScenario(db(), null, make('b', { n: 1 }), make('c', { n: 2 }));
      await changeParts(db(), id, ben, () => [
        { ...make('a', { n: 0 }), place: 0.5 } as StoredChange,
        make('s', { title: ' A bridge ' }, 'story'),
      ]);
      expect((await readParts(db(), id)).map(({ partId, place }) => [partId, place])).toEqual([
        ['a', 0.5],
        ['b', 1],
        ['c', 2],
        ['s', 1],
      ]);
      const found = (await findScenarioOf(db(), null, id))?.scenario;
      expect(found).toMatchObject({
        title: 'A bridge',
        clock: 2,
        changedBy: 'Ben',
        changedAt: writtenAt + 1,
      });
      expect((await readPartsSince(db(), id, 1)).map(({ partId }) => partId)).toEqual(['a', 's']);
      expect(await readPartsSince(db(), id, 2)).toEqual([]);
    });

    it('refuse a save that saw an older revision, and keep all of a step or nothing', async () => {
      const id = await aScenario(db(), null, make('a', { text: 'first' }), make('b', { text: 'other' }));
      const won = await changeParts(db(), id, ada, () => [change('a', 1, { text: 'of Ada' })]);
      expect(won).toMatchObject({ ok: true, parts: [{ revision: 2 }] });
      const lost = await changeParts(db(), id, ben, () => [
        change('b', 1, { text: 'of Ben' }),
        change('a', 1, { text: 'of Ben' }),
      ]);
      expect(lost).toMatchObject({ ok: false, reason: 'changed', part: { value: { text: 'of Ada' } } });
      expect((await readParts(db(), id)).map(({ value }) => value.text)).toEqual(['of Ada', 'other']);
      expect((await findScenarioOf(db(), null, id))?.scenario.clock).toBe(2);
      expect(await changeParts(db(), id, ben, () => [change('none', 1, {})])).toEqual({
        ok: false,
        reason: 'missing',
      });
    });

    it('give one of two saves at once its turn, and refuse the other', async () => {
      const id = await aScenario(db(), null, make('a', { text: 'first' }));
      const saves = ['Ada', 'Ben', 'Cem'].map((by) =>
        changeParts(db(), id, { by, at: writtenAt }, () => [change('a', 1, { text: by })]),
      );
      const results = await Promise.all(saves);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = results.findIndex(({ ok }) => ok);
      const [part] = await readParts(db(), id);
      expect(part?.value.text).toBe(['Ada', 'Ben', 'Cem'][winner]);
      expect(part?.revision).toBe(2);
    });
  });
}
