import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { catalogue } from '../../framework/catalogue';
import { projectRoot } from '../../server/launch/project-root.mjs';

test('npm run catalogue prints the whole catalogue as one JSON document and nothing else', async () => {
  const script = join(projectRoot, 'server', 'launch', 'catalogue.mjs');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 2 ** 24 });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(catalogue())));
});
