import { describe, expect, it } from 'vitest';
import {
  archiveScenario,
  countScenariosOf,
  findScenarioOf,
  listScenariosOf,
  setScenarioStatus,
  takeBackScenario,
} from './authored-scenarios';
import { changeParts } from './change-parts';
import type { RecordFixture } from './contract-fixture';
import { listAuthors, putAuthor, removeAuthor } from './scenario-authors';
import { anAccount, aScenario, ben, change, make, writtenAt } from './scenario-fixture';

/** Who knows of scenarios, and how far they have come, on every database. */
export function authoredScenariosContract({ db }: RecordFixture): void {
  describe('scenarios', () => {
    it('are known to their owner and authors alone, and to automation', async () => {
      const [owner, author, stranger] = [
        await anAccount(db()),
        await anAccount(db(), 'Ben'),
        await anAccount(db()),
      ];
      const id = await aScenario(db(), owner);
      await putAuthor(db(), { scenarioId: id, accountId: author, may: 'read' });
      await putAuthor(db(), { scenarioId: id, accountId: author, may: 'write' });
      expect((await findScenarioOf(db(), owner, id))?.may).toBe('owner');
      expect((await findScenarioOf(db(), author, id))?.may).toBe('write');
      expect((await findScenarioOf(db(), null, id))?.may).toBe('owner');
      expect(await findScenarioOf(db(), stranger, id)).toBeNull();
      expect((await listScenariosOf(db(), author)).map(({ scenario }) => scenario.id)).toContain(id);
      expect((await listScenariosOf(db(), stranger)).map(({ scenario }) => scenario.id)).not.toContain(id);
      expect(await listAuthors(db(), id)).toMatchObject([{ accountId: author, name: 'Ben', may: 'write' }]);
      await removeAuthor(db(), id, author);
      expect(await findScenarioOf(db(), author, id)).toBeNull();
      expect(await countScenariosOf(db(), owner)).toBe(1);
      await takeBackScenario(db(), id);
      expect(await findScenarioOf(db(), owner, id)).toBeNull();
    });

    it('are drafts again when an approved text changes, and approved only as they were read', async () => {
      const id = await aScenario(db(), null, make('a', { text: 'one' }));
      const approved = { status: 'approved' as const, approvedBy: 'Ada' };
      expect(await setScenarioStatus(db(), id, { clock: 0, ...approved })).toBeNull();
      expect(await setScenarioStatus(db(), id, { clock: 1, ...approved })).toMatchObject(approved);
      const changed = await changeParts(db(), id, ben, () => [change('a', 1, { text: 'two' })]);
      expect(changed).toMatchObject({ putBack: true, scenario: { status: 'draft', approvedBy: null } });
      const again = await changeParts(db(), id, ben, () => [change('a', 2, { text: 'three' })]);
      expect(again).toMatchObject({ putBack: false });
    });

    it('are put out of the list and back', async () => {
      const id = await aScenario(db());
      await archiveScenario(db(), id, writtenAt);
      expect((await findScenarioOf(db(), null, id))?.scenario.archivedAt).toBe(writtenAt);
      await archiveScenario(db(), id, null);
      expect((await findScenarioOf(db(), null, id))?.scenario.archivedAt).toBeNull();
    });
  });
}
