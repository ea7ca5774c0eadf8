import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LaunchError } from './launch-error.mjs';

/**
 * Reads the environment with the server's own schema before a long build, so that a mistyped value is told at
 * once. The server reads it again when it starts.
 *
 * @param {string} root the folder of the checkout
 * @param {typeof import('esbuild')} esbuild
 */
export async function checkEnvironment(root, esbuild) {
  const outfile = join(root, '.forestall', 'env.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['server/env.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  const { EnvError, readEnv } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  try {
    readEnv(process.env);
  } catch (error) {
    throw error instanceof EnvError ? new LaunchError(error.message) : error;
  }
}
