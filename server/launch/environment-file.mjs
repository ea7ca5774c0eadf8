import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';

/**
 * Reads `.env` if there is one. What is set already wins, so `PORT=4000 npm start` does what it says.
 *
 * @param {string} root the folder of the checkout
 */
export function loadEnvironmentFile(root) {
  const file = join(root, '.env');
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new LaunchError(`${file} cannot be read (${error.code ?? error.message}): mend it or remove it.`);
  }
}
