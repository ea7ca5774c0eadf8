import { join } from 'node:path';

/**
 * How the server is bundled. Packages stay outside, because some of them bring files of their own (PGlite, argon2,
 * Next), and because Next must find the same React and the same messages library as the pages do.
 *
 * @param {string} root the folder of the checkout
 * @param {string} file the bundle's name in dist
 * @returns {import('esbuild').BuildOptions}
 */
export function serverBundle(root, file) {
  return {
    absWorkingDir: root,
    entryPoints: ['server/index.ts'],
    outfile: join('dist', file),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    logLevel: 'silent',
  };
}
