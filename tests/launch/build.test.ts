import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBuilt } from '../../server/launch/build.mjs';
import { sourceHash } from '../../server/launch/source-hash.mjs';
import { aCheckout, writeFiles } from './a-checkout';

/** A checkout with a whole build of its sources. */
function aBuiltCheckout(): string {
  const root = aCheckout({
    'app/page.tsx': 'page',
    'dist/server.mjs': '',
    'dist/server.papers.mjs': '',
    'dist/server.spreadsheets.mjs': '',
    '.next/BUILD_ID': 'id',
  });
  writeFiles(root, { '.forestall/build.json': JSON.stringify({ hash: sourceHash(root) }) });
  return root;
}

test('a build of these sources is fresh', () => {
  expect(isBuilt(aBuiltCheckout())).toBe(true);
});

test('one changed file makes it stale', () => {
  const root = aBuiltCheckout();
  writeFileSync(join(root, 'app/page.tsx'), 'another page');
  expect(isBuilt(root)).toBe(false);
});

test.each([
  'dist/server.mjs',
  'dist/server.papers.mjs',
  'dist/server.spreadsheets.mjs',
  '.next/BUILD_ID',
  '.forestall/build.json',
])('without %s it is not whole', (file) => {
  const root = aBuiltCheckout();
  rmSync(join(root, file));
  expect(isBuilt(root)).toBe(false);
});

test('a record that was cut off is no record', () => {
  const root = aBuiltCheckout();
  writeFileSync(join(root, '.forestall/build.json'), '{"hash": "ab');
  expect(isBuilt(root)).toBe(false);
});
