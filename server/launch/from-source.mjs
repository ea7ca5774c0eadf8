import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Imports modules of the server into the launch, so that a rule which the server has is not written a second time. The
 * packages must be installed.
 *
 * @param {string} root the folder of the checkout
 * @param {string[]} files their paths from there, whose exports have different names
 * @returns {Promise<Record<string, any>>} what they export
 */
export async function fromSource(root, files) {
  const esbuild = await import('esbuild');
  const outfile = join(root, '.forestall', `from-source-${process.pid}.mjs`);
  try {
    await esbuild.build({
      absWorkingDir: root,
      stdin: { contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: root },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await esbuild.stop();
    rmSync(outfile, { force: true });
  }
}
