import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Account, countAccounts, createAccount, findAccount, findAccountByEmail } from './accounts';
import type { RecordFixture } from './contract-fixture';
import { consumeFirstRunLink, createFirstRunLink, isFirstRunLinkOpen } from './first-run-links';

function anAccount(overrides: Partial<Account> = {}): Account {
  const id = randomUUID();
  const email = `${id}@example.org`;
  return {
    id,
    email,
    name: 'Ada Byron',
    passwordHash: '$argon2id$v=19$',
    createdAt: 1_700_000_000_123,
    ...overrides,
  };
}

function creating({ db }: RecordFixture): void {
  it('stores an account and finds it by id and by address, however the address is typed', async () => {
    const account = anAccount({ email: `  Ada.${randomUUID()}@Example.ORG ` });
    const stored = { ...account, email: account.email.trim().toLowerCase() };
    expect(await createAccount(db(), account)).toEqual({ ok: true, account: stored });
    expect(await findAccountByEmail(db(), account.email.toUpperCase())).toEqual(stored);
    expect(await findAccount(db(), account.id)).toEqual(stored);
  });

  it('finds nobody where there is nobody', async () => {
    expect(await findAccountByEmail(db(), 'nobody@example.org')).toBeNull();
    expect(await findAccount(db(), 'nobody')).toBeNull();
  });

  it('makes one account of one address, also when asked for ten at once', async () => {
    const email = `${randomUUID()}@example.org`;
    const before = await countAccounts(db());
    const results = await Promise.all(
      Array.from({ length: 10 }, () => createAccount(db(), anAccount({ email: email.toUpperCase() }))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 9 }, () => ({ ok: false, reason: 'emailTaken' })),
    );
    expect(await countAccounts(db())).toBe(before + 1);
  });

  it('refuses text that cannot be stored', async () => {
    const account = anAccount({ name: 'A\0da' });
    await expect(createAccount(db(), account)).rejects.toMatchObject({ path: 'account.name' });
  });
}

function firstRun({ db }: RecordFixture): void {
  async function aLink(): Promise<string> {
    const tokenHash = randomUUID();
    await createFirstRunLink(db(), tokenHash);
    return tokenHash;
  }

  it('opens one account and is used up', async () => {
    const link = await aLink();
    const account = anAccount();
    expect(await isFirstRunLinkOpen(db(), link)).toBe(true);
    expect(await isFirstRunLinkOpen(db(), link)).toBe(true);
    expect(await consumeFirstRunLink(db(), link, account, 1_700_000_000_000)).toEqual({ ok: true, account });
    expect(await isFirstRunLinkOpen(db(), link)).toBe(false);
    expect(await findAccount(db(), account.id)).toEqual(account);
    const again = await consumeFirstRunLink(db(), link, anAccount(), 1_700_000_000_001);
    expect(again).toEqual({ ok: false, reason: 'linkUsed' });
  });

  it('stays open when the account cannot be made', async () => {
    const link = await aLink();
    const taken = anAccount();
    await createAccount(db(), taken);
    const refused = await consumeFirstRunLink(
      db(),
      link,
      anAccount({ email: taken.email }),
      1_700_000_000_000,
    );
    expect(refused).toEqual({ ok: false, reason: 'emailTaken' });
    expect(await isFirstRunLinkOpen(db(), link)).toBe(true);
  });

  it('lets one of ten people who follow it at once in', async () => {
    const link = await aLink();
    const before = await countAccounts(db());
    const results = await Promise.all(
      Array.from({ length: 10 }, () => consumeFirstRunLink(db(), link, anAccount(), 1_700_000_000_000)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countAccounts(db())).toBe(before + 1);
  });

  it('closes the links of earlier starts with it, also when all are followed at once', async () => {
    const links = [await aLink(), await aLink(), await aLink()];
    const results = await Promise.all(
      links.map((link) => consumeFirstRunLink(db(), link, anAccount(), 1_700_000_000_000)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await Promise.all(links.map((link) => isFirstRunLinkOpen(db(), link)))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is unknown unless it was made, and may be made again', async () => {
    expect(await isFirstRunLinkOpen(db(), 'made up')).toBe(false);
    const made = await consumeFirstRunLink(db(), 'made up', anAccount(), 1_700_000_000_000);
    expect(made).toEqual({ ok: false, reason: 'linkUsed' });
    const link = await aLink();
    await createFirstRunLink(db(), link);
    expect(await isFirstRunLinkOpen(db(), link)).toBe(true);
  });
}

/** What accounts and first-run links do on every database. */
export function accountsContract(fixture: RecordFixture): void {
  describe('accounts', () => creating(fixture));
  describe('a first-run link', () => firstRun(fixture));
}
