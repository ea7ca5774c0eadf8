import { spawn } from 'node:child_process';

/** How often a long step says that it is still at work, in milliseconds. */
const pulseMs = 10_000;

/** How much of a failed tool's output is worth reading: tools name the cause in the first lines or in the last. */
const headLines = 15;
const tailLines = 25;

/**
 * Runs a tool to its end while saying on stdout what is going on and how long it has taken.
 *
 * @param {string} title what the step does, as in "Installing packages"
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number | null, output: string }>} the exit code (null when killed) and what it
 *   printed, without the middle when that is long
 */
export async function runTool(title, command, parameters, options) {
  const startedAt = Date.now();
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  console.log(`${title} ...`);
  const pulse = setInterval(() => console.log(`${title} ... ${seconds()}`), pulseMs);
  try {
    const result = await outputOf(command, parameters, options);
    if (result.code === 0) console.log(`${title}: done in ${seconds()}.`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}

/** Collects what the tool prints; a command that cannot be started counts as one that failed. */
function outputOf(command, parameters, options) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: excerpt(Buffer.concat(chunks).toString('utf8')) }));
  });
}

function excerpt(text) {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= headLines + tailLines) return lines.join('\n');
  return [...lines.slice(0, headLines), '...', ...lines.slice(-tailLines)].join('\n');
}
