import { isInstalled } from './is-installed.mjs';
import { LaunchError } from './launch-error.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Installs exactly what the lock file says, unless it is there already. Call it while holding the launch lock.
 *
 * @param {string} root the folder of the checkout
 */
export async function install(root) {
  if (isInstalled(root)) return;
  const { command, parameters } = npm();
  const { code, output } = await runTool(
    'Installing packages from the lock file',
    command,
    // The build needs what npm calls development packages, also where NODE_ENV says production.
    [...parameters, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    { cwd: root, shell: command === 'npm' && process.platform === 'win32' },
  );
  if (code === 0) return;
  throw new LaunchError(
    'The packages could not be installed: look at what npm says above (most often there is no network), then run the command again.',
    output,
  );
}

/** The npm that runs this very script when there is one, so that no other version touches the lock file. */
function npm() {
  const running = process.env.npm_execpath;
  return running?.endsWith('npm-cli.js')
    ? { command: process.execPath, parameters: [running] }
    : { command: 'npm', parameters: [] };
}
