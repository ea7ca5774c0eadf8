import { describe, expect, it } from 'vitest';
import type { RecordFixture } from './contract-fixture';
import { type ExpectedPerson, listExpectedPeople, replaceExpectedPeople } from './expected-people';

const ada: ExpectedPerson = { name: 'Ada', role: 'player', team: 'council', member: 'heron' };
const bjoern: ExpectedPerson = { name: 'Björn Ødegård', role: 'observer', team: null, member: null };

/** What the list of expected people does on every database. */
export function expectedPeopleContract({ db, anExercise }: RecordFixture): void {
  describe('expected people', () => {
    it('are kept in their order, for their exercise alone', async () => {
      const [exerciseId, other] = [await anExercise(), await anExercise()];
      await replaceExpectedPeople(db(), exerciseId, [bjoern, ada]);
      expect(await listExpectedPeople(db(), exerciseId)).toEqual([bjoern, ada]);
      expect(await listExpectedPeople(db(), other)).toEqual([]);
    });

    it('are replaced as a whole, or thrown away', async () => {
      const exerciseId = await anExercise();
      await replaceExpectedPeople(db(), exerciseId, [ada, bjoern]);
      await replaceExpectedPeople(db(), exerciseId, [bjoern]);
      expect(await listExpectedPeople(db(), exerciseId)).toEqual([bjoern]);
      await replaceExpectedPeople(db(), exerciseId, []);
      expect(await listExpectedPeople(db(), exerciseId)).toEqual([]);
    });

    it('stay as they were when a name cannot be stored', async () => {
      const exerciseId = await anExercise();
      await replaceExpectedPeople(db(), exerciseId, [ada]);
      await expect(
        replaceExpectedPeople(db(), exerciseId, [{ ...bjoern, name: 'a\0b' }]),
      ).rejects.toMatchObject({ path: 'people.0.name' });
      expect(await listExpectedPeople(db(), exerciseId)).toEqual([ada]);
    });
  });
}
