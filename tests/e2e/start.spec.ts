import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copiedCheckout } from './support/copied-checkout';
import { freePort } from './support/free-port';
import { type Ending, refused, type Started, started } from './support/started';

const changedHeadline = 'This sentence was changed by a test.';

let checkout: ReturnType<typeof copiedCheckout>;
let folder: string;
let env: Record<string, string>;
let running: Started | undefined;

beforeAll(async () => {
  checkout = copiedCheckout();
  folder = mkdtempSync(join(tmpdir(), 'forestall-start-'));
  env = { PORT: String(await freePort()), FORESTALL_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

afterAll(() => {
  checkout.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Expects one sentence for a person on stderr, exit code 1, and no banner. */
function expectOneSentence(ending: Ending, sentence: RegExp): void {
  expect(ending.stderr.trimEnd()).toMatch(sentence);
  expect(ending.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(ending.code).toBe(1);
  expect(ending.stdout).not.toContain('Forestall is running');
}

describe('npm start', () => {
  test('after one file has changed builds again, and serves the change', async () => {
    const file = join(checkout.root, 'app/messages/en.json');
    const messages = JSON.parse(readFileSync(file, 'utf8'));
    messages.home.headline = changedHeadline;
    writeFileSync(file, JSON.stringify(messages));
    running = await started(checkout.root, env);
    expect(running.printed()).toContain('Building the screens');
    expect(running.printed()).toContain(`http://localhost:${env.PORT}`);
    expect(running.printed()).toMatch(/First run: .*\n +http:\/\/localhost:\d+\/\S+/);
    const page = await fetch(`http://localhost:${env.PORT}/`);
    expect(await page.text()).toContain(changedHeadline);
  });

  test('a second time builds nothing and serves within 6 seconds', async () => {
    running = await started(checkout.root, env);
    expect(running.printed()).not.toContain('Building');
    expect(running.tookMs).toBeLessThan(6_000);
  });

  test('ends cleanly on Ctrl+C', async () => {
    const { stop } = await started(checkout.root, env);
    expect(await stop()).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('npm start refuses with one sentence', () => {
  test('a data folder that another process has open', async () => {
    running = await started(checkout.root, env);
    const other = { ...env, PORT: String(await freePort()) };
    expectOneSentence(await refused(checkout.root, other), /in use|already|another/i);
    expect((await fetch(`http://localhost:${env.PORT}/api/health`)).ok).toBe(true);
  });

  test('a port in use', async () => {
    const port = await freePort();
    const holder = createServer().listen(port, '0.0.0.0');
    await once(holder, 'listening');
    const ending = await refused(checkout.root, { ...env, PORT: String(port) });
    holder.close();
    expectOneSentence(ending, new RegExp(`^Port ${port} is in use: .+\\.$`));
  });

  test('a bad environment value', async () => {
    expectOneSentence(await refused(checkout.root, { ...env, PORT: 'many' }), /^PORT must be .+\.$/);
  });

  test('a place that cannot hold a data folder', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expectOneSentence(await refused(checkout.root, { ...env, FORESTALL_DATA_DIR: file }), /a-file.*\.$/);
  });

  test('a corrupt data folder, which stays as it was', async () => {
    const corrupt = join(folder, 'corrupt');
    mkdirSync(corrupt);
    cpSync(env.FORESTALL_DATA_DIR ?? '', corrupt, { recursive: true });
    const control = join(corrupt, 'pglite/global/pg_control');
    writeFileSync(control, 'nothing that PostgreSQL wrote');
    expectOneSentence(await refused(checkout.root, { ...env, FORESTALL_DATA_DIR: corrupt }), /corrupt.*\.$/);
    expect(readFileSync(control, 'utf8')).toBe('nothing that PostgreSQL wrote');
  });
});
