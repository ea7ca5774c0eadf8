import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { describe, expect, it } from 'vitest';
import * as schema from './schema';
import { migrationsDir } from './testing/databases';

function readJson(...parts: string[]) {
  return JSON.parse(readFileSync(join(migrationsDir, 'meta', ...parts), 'utf8'));
}

describe('the migrations', () => {
  it('lead to the schema as it is written', async () => {
    const { entries } = readJson('_journal.json') as { entries: { idx: number }[] };
    const last = String(entries.at(-1)?.idx).padStart(4, '0');
    const migrated = readJson(`${last}_snapshot.json`);
    const written = generateDrizzleJson(schema, migrated.id);
    expect(await generateMigration(migrated, written)).toEqual([]);
  }, 30_000);
});
