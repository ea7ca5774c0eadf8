import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvError, envNames, readEnv } from './env';
import { projectRoot } from './launch/project-root.mjs';

/** The sentence by which a source is refused. */
function refusal(source: Record<string, string>): string {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('readEnv', () => {
  test('nothing needs to be set', () => {
    expect(readEnv({})).toEqual({
      PORT: 3000,
      HOST: '0.0.0.0',
      FORESTALL_DATA_DIR: './data',
      TRUST_PROXY: [],
      NODE_ENV: 'production',
      FORESTALL_SEE_IT_RUN: true,
      LOG_LEVEL: 'info',
      FORESTALL_WITHOUT_NEXT: false,
    });
  });

  test('values are read, and a variable set to nothing is not set', () => {
    const env = readEnv({
      PORT: '0',
      HOST: '',
      DATABASE_URL: 'postgres://forestall:secret@127.0.0.1:5432/forestall',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1',
      FORESTALL_WITHOUT_NEXT: '1',
      PATH: '/usr/bin',
    });
    expect(env).toMatchObject({ PORT: 0, HOST: '0.0.0.0', FORESTALL_WITHOUT_NEXT: true });
    expect(env.TRUST_PROXY).toEqual(['127.0.0.1', '10.0.0.0/8', '::1']);
    expect(env).not.toHaveProperty('PATH');
  });

  test.each([
    ['PORT', 'three thousand'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://forestall@localhost/forestall'],
    ['DATABASE_URL', 'forestall.example:5432'],
    ['FORESTALL_API_TOKEN', 'tooshort'],
    ['FORESTALL_API_TOKEN', 'sixteen or more but with spaces'],
    ['TRUST_PROXY', 'everyone'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '1.2.3.4/8/8'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['FORESTALL_WITHOUT_NEXT', 'yes'],
  ])('%s is refused when it is %j, in one sentence that does not repeat it', (name, value) => {
    const sentence = refusal({ [name]: value });
    expect(sentence).toMatch(
      new RegExp(`^${name} must [^\\n]+: change it in the environment or in \\.env, then start again\\.$`),
    );
    expect(sentence).not.toContain(value);
  });
});

describe('the documentation', () => {
  test('.env.example lists every variable that is read, and no other', () => {
    const example = readFileSync(join(projectRoot, '.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...envNames].sort());
  });

  test.each(envNames.filter((name) => name !== 'NODE_ENV'))('the README tells what %s is for', (name) => {
    expect(readFileSync(join(projectRoot, 'README.md'), 'utf8')).toContain(`\`${name}\``);
  });
});
