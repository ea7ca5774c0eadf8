import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceHash } from '../../server/launch/source-hash.mjs';
import { aCheckout, writeFiles } from './a-checkout';

const sources = {
  'app/page.tsx': 'page',
  'app/team/page.tsx': 'team',
  'server/index.ts': 'server',
  'exercise/messages/en.json': '{}',
  'next.config.js': 'config',
  'package-lock.json': '{}',
};

test('the same sources have the same hash, wherever they lie', () => {
  expect(sourceHash(aCheckout(sources))).toBe(sourceHash(aCheckout(sources)));
});

test.each(Object.keys(sources))('a change of %s is seen', (file) => {
  const root = aCheckout(sources);
  const before = sourceHash(root);
  writeFiles(root, { [file]: 'changed' });
  expect(sourceHash(root)).not.toBe(before);
});

test('a file that comes, moves or goes is seen', () => {
  const root = aCheckout(sources);
  const hashes = [sourceHash(root)];
  writeFiles(root, { 'framework/tools.ts': '' });
  hashes.push(sourceHash(root));
  renameSync(join(root, 'framework/tools.ts'), join(root, 'framework/lenses.ts'));
  hashes.push(sourceHash(root));
  rmSync(join(root, 'app/team'), { recursive: true });
  hashes.push(sourceHash(root));
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('text that moves from one file to the next is seen', () => {
  const one = aCheckout({ 'app/a.ts': 'xy', 'app/b.ts': 'z' });
  const other = aCheckout({ 'app/a.ts': 'x', 'app/b.ts': 'yz' });
  expect(sourceHash(one)).not.toBe(sourceHash(other));
});

test("Node's major version counts, its minor version does not", () => {
  const root = aCheckout(sources);
  expect(sourceHash(root, '22.1.0')).toBe(sourceHash(root, '22.9.1'));
  expect(sourceHash(root, '22.1.0')).not.toBe(sourceHash(root, '24.1.0'));
});

test('tests, hidden files and what lies outside the sources do not count', () => {
  const root = aCheckout(sources);
  const before = sourceHash(root);
  writeFiles(root, {
    'app/page.test.tsx': '',
    'server/.index.ts.swp': '',
    'README.md': '',
    'tests/a.ts': '',
  });
  expect(sourceHash(root)).toBe(before);
});
