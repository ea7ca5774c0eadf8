import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeRefusal } from '../../server/launch/node-refusal.mjs';
import { projectRoot } from '../../server/launch/project-root.mjs';

test.each(['20.19.0', '20.20.2', '21.0.0', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeRefusal(version)).toBeNull();
});

test.each(['20.18.9', '18.20.4', '16.0.0', '8.9.0'])('Node %s is refused with the way out', (version) => {
  expect(nodeRefusal(version)).toContain(`needs Node 20.19 or newer and this is Node ${version}`);
});

test.each(['server/launch/start.mjs', 'server/launch/dev.mjs', 'tests/run/all.mjs', 'tests/run/check.mjs'])(
  '%s says so before it does anything else',
  (script) => {
    const pretending =
      'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "18.0.0" })';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', pretending, join(projectRoot, script)],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd()).toBe(nodeRefusal('18.0.0'));
  },
);
