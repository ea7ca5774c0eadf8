import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectionVariables, findPostgresProgram } from '../../server/launch/postgres-program.mjs';
import { aCheckout } from './a-checkout';
import { oneSentence, runLaunch } from './run-launch';

const embedded = { 'pglite/PG_VERSION': '17', 'secrets.json': '{}' };

test.each([
  ['backup', 'npm run backup -- <folder>'],
  ['restore', 'npm run restore -- <folder>'],
] as const)('%s asks for its folder', async (command, how) => {
  const { code, stderr } = await runLaunch(command, null, { dataDir: aCheckout({}) });
  expect(code).toBe(1);
  expect(stderr).toMatch(oneSentence);
  expect(stderr).toContain(how);
});

test('a backup is never written over', async () => {
  const folder = aCheckout({});
  const { code, stderr } = await runLaunch('backup', folder, { dataDir: aCheckout(embedded) });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `${folder} is there already: name a folder that is not there yet.\n`,
  });
});

test.each([
  ['pglite', {}],
  ['secrets.json', { 'pglite/PG_VERSION': '17' }],
])('there is nothing to keep without %s', async (missing, files) => {
  const dataDir = aCheckout(files as Record<string, string>);
  const { code, stderr } = await runLaunch('backup', join(dataDir, 'backup'), { dataDir });
  expect(code).toBe(1);
  expect(stderr).toMatch(oneSentence);
  expect(stderr).toContain(`There is no ${missing} in the data folder ${dataDir}`);
});

test('only a backup is restored', async () => {
  const folder = aCheckout({ 'secrets.json': '{}' });
  const { code, stderr } = await runLaunch('restore', folder, { dataDir: aCheckout({}) });
  expect(code).toBe(1);
  expect(stderr).toBe(`${folder} is no backup: name a folder that npm run backup has written.\n`);
});

test('a data folder with anything in it is left as it is', async () => {
  const dataDir = aCheckout({ notes: 'mine' });
  const { code, stderr } = await runLaunch('restore', aCheckout(embedded), { dataDir });
  expect(code).toBe(1);
  expect(stderr).toMatch(oneSentence);
  expect(stderr).toContain(`${dataDir} is not empty`);
});

test('the embedded database goes into no PostgreSQL', async () => {
  const url = 'postgres://127.0.0.1:1/none';
  const { code, stderr } = await runLaunch('restore', aCheckout(embedded), { dataDir: aCheckout({}), url });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^This backup holds the embedded database: leave DATABASE_URL out/);
});

test('a missing program is told with what to install', () => {
  expect(() => findPostgresProgram('pg_dump', [aCheckout({})])).toThrow(
    /^pg_dump is missing: install the client programs of PostgreSQL/,
  );
});

test('the address of a database goes into the environment, decoded, and only what it says', () => {
  expect(connectionVariables('postgres://ada:p%40ss%2Fword@[::1]:5433/forestall?sslmode=require')).toEqual({
    PGHOST: '::1',
    PGPORT: '5433',
    PGUSER: 'ada',
    PGPASSWORD: 'p@ss/word',
    PGDATABASE: 'forestall',
    PGSSLMODE: 'require',
  });
  expect(connectionVariables('postgres://db.example.org')).toEqual({ PGHOST: 'db.example.org' });
});
