import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { exclusively } from './exclusively.mjs';
import { install } from './install.mjs';
import { isInstalled } from './is-installed.mjs';
import { asLaunchError } from './launch-error.mjs';

/**
 * Installs the packages if they are missing or older than the lock file.
 *
 * @param {string} root the folder of the checkout
 */
export async function prepareInstall(root) {
  if (!isInstalled(root)) await oneAtATime(root, () => install(root));
}

/**
 * Installs and builds what is missing or stale. When nothing is, it only reads, and takes well under a second.
 *
 * @param {string} root the folder of the checkout
 */
export async function prepareBuild(root) {
  if (isInstalled(root) && isBuilt(root)) return;
  await oneAtATime(root, async () => {
    await install(root);
    await build(root);
  });
}

async function oneAtATime(root, work) {
  try {
    await exclusively(join(root, '.forestall', 'launch.lock'), work);
  } catch (error) {
    throw asLaunchError(error, root);
  }
}
