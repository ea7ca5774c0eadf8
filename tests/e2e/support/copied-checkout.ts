import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/launch/project-root.mjs';
import { sourceFolders } from '../../../server/launch/source-hash.mjs';

/** What a start needs of a checkout, with the build that is in place. */
const parts = [
  ...sourceFolders,
  ...['package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json'],
  ...['.forestall', '.next', 'dist'],
];

/**
 * A checkout of its own with sources, packages and build, in which a test may change a file. The packages are
 * linked, not copied: nothing writes to them.
 */
export function copiedCheckout(): { root: string; remove: () => void } {
  const output = join(projectRoot, 'tests', 'output');
  mkdirSync(output, { recursive: true });
  const root = mkdtempSync(join(output, 'checkout-'));
  for (const part of parts.filter((name) => existsSync(join(projectRoot, name)))) {
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  }
  linkFolder(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A folder of the same shape whose files are hard links. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}
