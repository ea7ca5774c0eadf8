import { describe, expect, it } from 'vitest';
import { changeParts, charactersMax, partsMax } from './change-parts';
import type { RecordFixture } from './contract-fixture';
import { ada, aScenario, ben, change, make } from './scenario-fixture';
import { readPartHistory, readParts, readPartsSince } from './scenario-parts';

/** What stays of the parts of a scenario, and how many there may be, on every database. */
export function scenarioPartsContract({ db }: RecordFixture): void {
  describe('what a part was', () => {
    it('is kept value by value, and bring back one that was removed', async () => {
      const id = await aScenario(db(), null, make('a', { text: 'one' }));
      await changeParts(db(), id, ada, () => [change('a', 1, { text: 'two' })]);
      await changeParts(db(), id, ben, () => [{ act: 'remove', partId: 'a', revision: 2 }]);
      expect(await readParts(db(), id)).toEqual([]);
      expect((await readPartsSince(db(), id, 2)).map(({ removed }) => removed)).toEqual([true]);
      expect(
        (await readPartHistory(db(), id, 'a')).map(({ value, removed, by }) => [value.text, removed, by]),
      ).toEqual([
        ['two', true, 'Ben'],
        ['two', false, 'Ada'],
        ['one', false, 'Ada'],
      ]);
      await changeParts(db(), id, ada, () => [change('a', 3, { text: 'one' })]);
      expect((await readParts(db(), id)).map(({ revision, removed }) => [revision, removed])).toEqual([
        [4, false],
      ]);
    });

    it('is part of so much text and no more, of which less may be made', async () => {
      const text = 'x'.repeat(charactersMax / 4);
      const id = await aScenario(db(), null, ...['a', 'b', 'c'].map((part) => make(part, { text })));
      const more = await changeParts(db(), id, ada, () => [make('d', { text })]);
      expect(more).toEqual({ ok: false, reason: 'heavy' });
      expect((await readParts(db(), id)).map(({ partId }) => partId)).toEqual(['a', 'b', 'c']);
      const longer = await changeParts(db(), id, ada, () => [change('a', 1, { text: text.repeat(2) })]);
      expect(longer).toEqual({ ok: false, reason: 'heavy' });
      expect((await changeParts(db(), id, ada, () => [change('a', 1, { text: '' })])).ok).toBe(true);
    });

    it('is one of so many and no more, and holds no text that cannot be stored', async () => {
      const many = Array.from({ length: partsMax }, (_, n) => make(`p${n}`, { n }));
      const id = await aScenario(db(), null, ...many);
      const one = await changeParts(db(), id, ada, () => [make('more', {})]);
      expect(one).toEqual({ ok: false, reason: 'full' });
      expect((await changeParts(db(), id, ada, () => [change('p0', 1, { n: 'x' })])).ok).toBe(true);
      const nul = changeParts(db(), id, ada, () => [change('p1', 1, { text: 'a\0b' })]);
      await expect(nul).rejects.toMatchObject({ code: 'UnstorableText' });
    });
  });
}
