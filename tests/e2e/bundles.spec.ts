import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Story } from '../../exercise/story';
import { findScenario } from '../../scenarios/shelf';
import { openExercise } from '../support/api';
import { aDataFolder, root } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';

/** Short texts may stand anywhere; from this length on a text can only come from the scenario. */
const tellingLength = 30;

/** Every text of a scenario that is not for everybody from the start. */
function secretsOf({ briefs, script }: Story): string[] {
  const texts: string[] = [];
  JSON.stringify({ briefs, script }, (_, value: unknown) => {
    if (typeof value === 'string' && value.length >= tellingLength) texts.push(value.slice(0, tellingLength));
    return value;
  });
  return texts;
}

const velmara = findScenario('velmara-a');
if (!velmara) throw new Error('Velmara is not on the shelf.');
const secrets = secretsOf(velmara);

let server: AppServer;

beforeAll(async () => {
  server = await startApp(aDataFolder());
});

afterAll(async () => {
  await server?.stop();
});

test('nothing that a browser can load without a seat holds a secret of the scenario', () => {
  const folder = joinPath(root, '.next', 'static');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(secrets.length).toBeGreaterThan(100);
  for (const file of files) {
    const text = readFileSync(joinPath(file.parentPath, file.name), 'utf8');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
});

test('no page holds one either, before its seat is connected', async () => {
  const { exercise, joinCode } = await openExercise(server.api);
  const paths = [
    '/',
    `/join/${joinCode}`,
    '/sign-in',
    `/play/${exercise}`,
    `/control/${exercise}`,
    `/screen/${joinCode}`,
    `/debrief/${exercise}`,
  ];
  for (const path of paths) {
    const response = await fetch(server.api + path);
    expect([path, response.status]).toEqual([path, 200]);
    const text = await response.text();
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain(velmara?.script.injects[1]?.title);
  }
});
