import { describe, expect, it } from 'vitest';
import { changeParts } from './change-parts';
import type { RecordFixture } from './contract-fixture';
import { ada, aScenario, ben, change, make } from './scenario-fixture';
import { readParts } from './scenario-parts';
import { keepVersion, listVersions, readVersion, restoreVersion } from './scenario-versions';

/** How versions of a scenario are kept, on every database. */
export function scenarioVersionsContract({ db }: RecordFixture): void {
  describe('versions of a scenario', () => {
    it('are kept once each, and go back to one without losing the text in between', async () => {
      const id = await aScenario(db(), null, make('a', { text: 'one' }), make('b', { text: 'stays' }));
      expect((await keepVersion(db(), id, { ...ada, note: 'First' }))?.number).toBe(1);
      expect((await keepVersion(db(), id, { ...ada, note: 'Again' }))?.number).toBe(1);
      await changeParts(db(), id, ben, () => [
        change('a', 1, { text: 'two' }),
        { act: 'remove', partId: 'b', revision: 1 },
        make('c', { text: 'new' }),
      ]);
      const restored = await restoreVersion(db(), id, 1, { ...ben, beforeNote: 'Before' });
      expect(restored?.parts.map(({ partId, removed }) => [partId, removed]).sort()).toEqual([
        ['a', false],
        ['b', false],
        ['c', true],
      ]);
      expect((await readParts(db(), id)).map(({ partId, value }) => [partId, value.text])).toEqual([
        ['a', 'one'],
        ['b', 'stays'],
      ]);
      expect((await listVersions(db(), id)).map(({ number, note }) => [number, note])).toEqual([
        [2, 'Before'],
        [1, 'First'],
      ]);
      const kept = (await readVersion(db(), id, 2))?.parts.map(({ value }) => value.text);
      expect(kept?.sort()).toEqual(['new', 'two']);
      expect(await readVersion(db(), id, 9)).toBeNull();
      expect(await restoreVersion(db(), id, 9, { ...ben, beforeNote: 'x' })).toBeNull();
    });
  });
}
