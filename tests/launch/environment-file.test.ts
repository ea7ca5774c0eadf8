import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadEnvironmentFile } from '../../server/launch/environment-file.mjs';
import { aCheckout } from './a-checkout';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a checkout without .env is fine', () => {
  expect(() => loadEnvironmentFile(aCheckout({}))).not.toThrow();
});

test('.env fills in what is not set, and no more', () => {
  vi.stubEnv('PORT', '4000');
  vi.stubEnv('LOG_LEVEL', undefined);
  loadEnvironmentFile(aCheckout({ '.env': 'PORT=5000\nLOG_LEVEL=debug\n' }));
  expect([process.env.PORT, process.env.LOG_LEVEL]).toEqual(['4000', 'debug']);
});

test('a .env that cannot be read is named', () => {
  const root = aCheckout({});
  mkdirSync(join(root, '.env'));
  expect(() => loadEnvironmentFile(root)).toThrow(/\.env cannot be read .*: mend it or remove it\.$/);
});
