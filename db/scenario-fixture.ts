import { randomUUID } from 'node:crypto';
import { createAccount } from './accounts';
import { createScenario } from './authored-scenarios';
import { changeParts, type StoredChange } from './change-parts';
import type { Database } from './database';

/** When the first author of these tests writes, in epoch milliseconds. */
export const writtenAt = 1_700_000_000_000;
/** Used by the contracts of scenarios. */
export const ada = { by: 'Ada', at: writtenAt };
/** Used by the contracts of scenarios. */
export const ben = { by: 'Ben', at: writtenAt + 1 };

/** A part to be made, an inject unless told. */
export const make = (partId: string, value: Record<string, unknown>, kind = 'inject'): StoredChange => ({
  act: 'make',
  partId,
  kind,
  value,
});

/** A part to be changed. */
export const change = (partId: string, revision: number, value: Record<string, unknown>): StoredChange => ({
  act: 'change',
  partId,
  revision,
  value,
});

/** A new account's id. */
export async function anAccount(db: Database, name = 'Ada'): Promise<string> {
  const id = randomUUID();
  await createAccount(db, { id, email: `${id}@example.org`, name, passwordHash: 'x', createdAt: 1 });
  return id;
}

/** A new scenario's id; Ada made these parts in one step. */
export async function aScenario(
  db: Database,
  ownerId: string | null = null,
  ...parts: StoredChange[]
): Promise<string> {
  const id = `scn_${randomUUID()}`;
  await createScenario(db, { id, ownerId, title: 'Untitled', createdAt: writtenAt, by: 'Ada' });
  await changeParts(db, id, ada, () => parts);
  return id;
}
