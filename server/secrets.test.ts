import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSecrets, secrets } from './secrets';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forestall-secrets-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the secrets of an installation', () => {
  it('are made once, for their owner only, and leave nothing else behind', async () => {
    const made = await openSecrets(join(folder, 'data'));
    expect(await openSecrets(join(folder, 'data'))).toEqual(made);
    expect(secrets()).toEqual(made);
    expect(await readdir(join(folder, 'data'))).toEqual(['secrets.json']);
    expect((await stat(join(folder, 'data', 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('are the same for all who make them at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => openSecrets(folder)));
    expect(new Set(made.map(({ auth }) => auth)).size).toBe(1);
    expect(JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8'))).toEqual(made[0]);
  });

  it('are made although an earlier start was cut short while it wrote them', async () => {
    await writeFile(join(folder, 'secrets.json.0123456789ab'), '{"auth":');
    expect((await openSecrets(folder)).auth).toHaveLength(43);
  });
});
