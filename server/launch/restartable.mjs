import { spawn } from 'node:child_process';

/** A server that has not ended this long after it was asked to is killed, in milliseconds. */
const patienceMs = 5_000;

/**
 * One child process that is started again on request, never two at a time, because the data folder and the port
 * belong to one. When it ends by itself before anything was restarted, this process ends with its exit code: its
 * refusal has been read. Later it waits for the next change.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 */
export function restartable(command, parameters, env) {
  let child = null;
  let starts = 0;
  let ending = false;
  let restarting = Promise.resolve();

  function start() {
    if (ending) return;
    starts += 1;
    const started = spawn(command, parameters, { env, stdio: 'inherit' });
    child = started;
    started.on('exit', (code) => {
      if (child !== started) return;
      child = null;
      if (starts === 1) process.exit(code ?? 1);
      console.error('The server has stopped: it starts again with the next change.');
    });
  }

  return {
    /** Ends the running child, if there is one, and starts a new one. Requests wait for each other. */
    restart() {
      restarting = restarting.then(async () => {
        const old = child;
        child = null;
        if (old) await ended(old);
        start();
      });
      return restarting;
    },

    /** Ends the child and then this process. */
    async end() {
      ending = true;
      const old = child;
      child = null;
      if (old) await ended(old);
      process.exit(0);
    },
  };
}

/** Asks a process to end, and kills it when it does not. */
async function ended(child) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(impatience);
}
