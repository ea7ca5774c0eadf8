import { spawn } from 'node:child_process';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { testEnvironment } from './test-environment.mjs';

/**
 * Runs a script of an installed package with its output in view.
 *
 * @param {string} script the path of the script below node_modules
 * @param {string[]} parameters
 * @param {Record<string, string>} [additions] environment variables to add
 * @returns {Promise<number>} the exit code; 1 when it was killed
 */
export function runCommand(script, parameters, additions = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...parameters], {
      cwd: projectRoot,
      env: { ...testEnvironment(), ...additions },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const whenInterrupted = () => child.kill('SIGTERM');
    process.once('exit', whenInterrupted);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('exit', whenInterrupted);
      resolve(code ?? 1);
    });
  });
}
