import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spreadsheetsBundle } from './server-bundle.mjs';

/**
 * Bundles the thread that reads spreadsheets for the length of one command, so that a checkout needs no build for it.
 *
 * @template Value
 * @param {string} root the folder of the checkout
 * @param {(script: URL) => Promise<Value>} work what needs the thread
 * @returns {Promise<Value>}
 */
export async function withSpreadsheetThread(root, work) {
  const esbuild = await import('esbuild');
  const outfile = join(root, '.forestall', `spreadsheet-thread-${process.pid}.mjs`);
  try {
    await esbuild.build({ ...spreadsheetsBundle(root, 'server.mjs'), outfile, sourcemap: false });
    await esbuild.stop();
    return await work(pathToFileURL(outfile));
  } finally {
    rmSync(outfile, { force: true });
  }
}
