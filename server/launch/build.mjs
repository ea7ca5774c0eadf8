import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEnvironment } from './check-environment.mjs';
import { LaunchError } from './launch-error.mjs';
import { runTool } from './run-tool.mjs';
import { papersBundle, serverBundle, spreadsheetsBundle } from './server-bundle.mjs';
import { sourceHash } from './source-hash.mjs';

/** Where the last complete build is described, and what must exist for it to be whole. */
const record = '.forestall/build.json';
const products = [
  'dist/server.mjs',
  'dist/server.papers.mjs',
  'dist/server.spreadsheets.mjs',
  '.next/BUILD_ID',
];

/**
 * True when the build in place was made from exactly these sources by this major version of Node.
 *
 * @param {string} root the folder of the checkout
 */
export function isBuilt(root) {
  if (![record, ...products].every((file) => existsSync(join(root, file)))) return false;
  try {
    return JSON.parse(readFileSync(join(root, record), 'utf8')).hash === sourceHash(root);
  } catch {
    return false;
  }
}

/**
 * Builds the server and the screens, unless the build in place is fresh. Call it while holding the launch lock.
 * The record is removed first and written last, so an interrupted build is never taken for a whole one; the hash
 * is taken before, so a file that changes meanwhile makes the next start build again.
 *
 * @param {string} root the folder of the checkout
 */
export async function build(root) {
  if (isBuilt(root)) return;
  const hash = sourceHash(root);
  rmSync(join(root, record), { force: true });
  const esbuild = await import('esbuild');
  try {
    await checkEnvironment(root, esbuild);
    await buildServer(root, esbuild);
  } finally {
    // Its helper process would otherwise stay as long as the server runs.
    await esbuild.stop();
  }
  await buildScreens(root);
  mkdirSync(join(root, '.forestall'), { recursive: true });
  writeFileSync(join(root, record), `${JSON.stringify({ hash })}\n`);
}

async function buildServer(root, esbuild) {
  console.log('Building the server ...');
  try {
    for (const bundle of [serverBundle, papersBundle, spreadsheetsBundle]) {
      await esbuild.build(bundle(root, 'server.mjs'));
    }
  } catch (error) {
    throw new LaunchError(
      'The server could not be built: mend what is named above, then run the command again.',
      error.message,
    );
  }
}

async function buildScreens(root) {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { code, output } = await runTool('Building the screens', process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code === 0) return;
  throw new LaunchError(
    'The screens could not be built: mend what is named above, then run the command again.',
    output,
  );
}
