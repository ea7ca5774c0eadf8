/**
 * Ends the process because it cannot start: one sentence on stderr that names the fix, exit code 1.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
