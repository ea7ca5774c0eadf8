import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LaunchError } from './launch-error.mjs';

/** The holder touches its lock this often; one that stands still for `abandonedMs` has lost its holder. */
const touchMs = 2_000;
const abandonedMs = 15_000;
const lookAgainMs = 200;

/** Longer than the slowest install and build together. */
const patienceMs = 20 * 60_000;

/**
 * Runs `work` while no other process of this checkout does: two starts at once install and build one after the
 * other, and the second finds everything done. Node has no file lock, so this is a file that its holder keeps
 * touching; the lock of a process that was killed is taken over.
 *
 * @template Result
 * @param {string} file the path of the lock
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function exclusively(file, work) {
  const token = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}`;
  mkdirSync(dirname(file), { recursive: true });
  await takeLock(file, token);
  const touching = setInterval(() => touch(file), touchMs);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    if (holderOf(file) === token) rmSync(file, { force: true });
  }
}

async function takeLock(file, token) {
  const giveUpAt = performance.now() + patienceMs;
  let seen = { mark: '', since: 0 };
  let told = false;
  while (!createOnce(file, token)) {
    const mark = markOf(file);
    if (mark !== seen.mark) seen = { mark, since: performance.now() };
    if (isDead(mark) || performance.now() - seen.since > abandonedMs) removeAbandoned(file, mark);
    else if (performance.now() > giveUpAt)
      throw new LaunchError(`Another start is stuck: end it and delete ${file}.`);
    else if (!told) {
      console.log('Another start is installing or building in this folder: waiting for it ...');
      told = true;
    }
    await wait(lookAgainMs);
  }
}

/** Creates a file, and says whether it was this process that did. */
function createOnce(file, content) {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a lost holder. Of several waiting processes only one may, or they would remove each other's. */
function removeAbandoned(file, mark) {
  const [holder] = mark.split('\n');
  const claim = `${file}.${holder.split(' ').at(-1) || 'empty'}`;
  if (!createOnce(claim, '')) return;
  if (holderOf(file) === holder) rmSync(file, { force: true });
  rmSync(claim, { force: true });
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody removed the lock by hand. The work goes on; there is nothing left to keep.
  }
}

function holderOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The holder and the moment of its last touch: while this changes, the holder lives. */
function markOf(file) {
  try {
    return `${holderOf(file)}\n${statSync(file).mtimeMs}`;
  } catch {
    return '';
  }
}

/** True when the holder ran on this machine and its process is gone, so that nobody waits for a killed start. */
function isDead(mark) {
  const [host, pid] = mark.split('\n')[0].split(' ');
  if (host !== hostname() || !pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
