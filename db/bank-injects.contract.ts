import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countBankInjects, keepInject, listBankInjects, removeBankInject } from './bank-injects';
import type { RecordFixture } from './contract-fixture';
import { anAccount, writtenAt } from './scenario-fixture';

/** What an account keeps for other scenarios, on every database. */
export function bankInjectsContract({ db }: RecordFixture): void {
  describe('the bank of injects', () => {
    it('is an account’s own', async () => {
      const [owner, stranger] = [await anAccount(db()), await anAccount(db())];
      const inject = { title: 'A call', value: { id: 'inj' }, fromTitle: 'Velmara', at: writtenAt };
      const id = `bnk_${randomUUID()}`;
      await keepInject(db(), { id, ownerId: owner, ...inject });
      expect(await listBankInjects(db(), owner)).toEqual([{ id, ownerId: owner, ...inject }]);
      expect(await countBankInjects(db(), owner)).toBe(1);
      expect(await listBankInjects(db(), stranger)).toEqual([]);
      expect(await removeBankInject(db(), stranger, id)).toBe(false);
      expect(await removeBankInject(db(), owner, id)).toBe(true);
      expect(await listBankInjects(db(), owner)).toEqual([]);
    });
  });
}
