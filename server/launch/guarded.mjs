import { LaunchError } from './launch-error.mjs';
import { refuse } from './refuse.mjs';

/**
 * Runs a command of the launch and turns what keeps it from going on into one sentence and exit code 1. What a
 * failed tool printed comes before the sentence; an error nobody foresaw keeps its stack.
 *
 * @param {() => Promise<void>} command
 */
export async function guarded(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    if (error.details) console.error(`${error.details}\n`);
    refuse(error.message);
  }
}
