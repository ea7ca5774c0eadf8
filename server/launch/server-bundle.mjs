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

/**
 * The thread that writes papers, which stands beside the server's bundle: `server.papers.mjs` beside `server.mjs`.
 *
 * @param {string} root the folder of the checkout
 * @param {string} file the name of the server's bundle in dist
 * @returns {import('esbuild').BuildOptions}
 */
export function papersBundle(root, file) {
  return {
    ...serverBundle(root, file.replace(/\.mjs$/u, '.papers.mjs')),
    entryPoints: ['server/papers/writing/paper-thread.ts'],
  };
}

/**
 * The thread that reads spreadsheets: `server.spreadsheets.mjs` beside `server.mjs`.
 *
 * @param {string} root the folder of the checkout
 * @param {string} file the name of the server's bundle in dist
 * @returns {import('esbuild').BuildOptions}
 */
export function spreadsheetsBundle(root, file) {
  return {
    ...serverBundle(root, file.replace(/\.mjs$/u, '.spreadsheets.mjs')),
    entryPoints: ['server/spreadsheets/spreadsheet-thread.ts'],
  };
}
