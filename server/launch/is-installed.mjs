import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True when node_modules holds what the lock file asks for. npm writes `node_modules/.package-lock.json` as the
 * last step of an install, so it is missing after an interrupted one, and it counts an install by hand as well.
 *
 * @param {string} root the folder of the checkout
 * @returns {boolean}
 */
export function isInstalled(root) {
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => path === '' || isPresent(entry, present[path]));
}

/** The packages of a lock file by their path; none when the file is missing or was cut off while it was written. */
function packagesOf(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Optional packages are left out where they do not fit the machine; every other one must be there, and equal. */
function isPresent(wanted, present) {
  if (!present) return Boolean(wanted.optional || wanted.devOptional);
  return present.version === wanted.version && present.integrity === wanted.integrity;
}
