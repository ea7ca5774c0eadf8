import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that a build is made of, beside some files of the top level. */
export const sourceFolders = ['app', 'server', 'db', 'scenarios', 'bots', 'exercise', 'framework', 'public'];
const sourceFiles = ['next.config.js', 'package-lock.json', 'tsconfig.json'];

/** Tests are part of no build, and a hidden file is an editor's or the system's. */
const notBuilt = /(?:^\.|\.test\.tsx?$)/;

/**
 * The fingerprint of everything that a build depends on: sources, configuration, lock file, Node's major version.
 *
 * @param {string} root the folder of the checkout
 * @param {string} [nodeVersion] as in `process.versions.node`
 * @returns {string}
 */
export function sourceHash(root, nodeVersion = process.versions.node) {
  const hash = createHash('sha256').update(`node ${nodeVersion.split('.')[0]}\n`);
  const files = [...sourceFolders.flatMap((folder) => filesBelow(root, folder)), ...sourceFiles];
  for (const file of files) {
    if (!existsSync(join(root, file))) continue;
    const content = readFileSync(join(root, file));
    // The length keeps the end of one file from passing as the start of the next.
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** All files below a folder as paths from the root, in an order that no file system changes. */
function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !notBuilt.test(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
