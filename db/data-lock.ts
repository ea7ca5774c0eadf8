import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HeldSocket, holdPipe, holdSocket } from './data-lock-socket';
import { DatabaseOpenError, folderErrorOf } from './open-error';

/** A data folder that no other live process can lock. */
export interface DataLock {
  /** Gives the lock back; once more does nothing. */
  release(): Promise<void>;
}

interface Shared {
  holders: number;
  held: Promise<HeldSocket>;
}

/** The folders this process holds, on `globalThis` because Next's pages live in another module graph of the process. */
function locksOfThisProcess(): Map<string, Shared> {
  const place = globalThis as { [key: symbol]: Map<string, Shared> | undefined };
  const key = Symbol.for('forestall.db.locks');
  const locks = place[key] ?? new Map<string, Shared>();
  place[key] = locks;
  return locks;
}

/** How file systems say that they hold files but no sockets (FAT, some shared folders of virtual machines). */
const noSocketsHere = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'ENOSYS']);

/** The lock for a folder that cannot hold a socket: a folder of its own among the temporary ones. */
export async function holdBeside(name: string): Promise<HeldSocket | null> {
  const beside = join(tmpdir(), name);
  await mkdir(beside, { recursive: true, mode: 0o700 });
  return holdSocket(beside);
}

async function holdFor(folder: string): Promise<HeldSocket | null> {
  const name = `forestall-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') {
    return holdPipe(name);
  }
  try {
    return await holdSocket(folder);
  } catch (thrown) {
    if (noSocketsHere.has((thrown as NodeJS.ErrnoException).code ?? '')) {
      return holdBeside(name);
    }
    throw thrown;
  }
}

async function hold(folder: string): Promise<HeldSocket> {
  const held = await holdFor(folder);
  if (!held) {
    throw new DatabaseOpenError(
      'DataFolderInUse',
      `Another Forestall process has the data folder ${folder} open: stop it first, or name another folder in FORESTALL_DATA_DIR.`,
    );
  }
  return held;
}

async function letGo(locks: Map<string, Shared>, folder: string, shared: Shared): Promise<void> {
  shared.holders -= 1;
  if (shared.holders === 0) {
    locks.delete(folder);
    await (await shared.held).release();
  }
}

/**
 * Locks an existing folder against every other live process. The kernel frees the lock when the holder dies, so a
 * restart after SIGKILL takes it at once. This process may lock a folder several times; it is free after as many releases.
 * @throws DatabaseOpenError `DataFolderInUse` when another process holds it, or the sentence for a folder that refuses
 */
export async function lockDataFolder(dir: string): Promise<DataLock> {
  try {
    const folder = await realpath(dir);
    const locks = locksOfThisProcess();
    const shared = locks.get(folder) ?? { holders: 0, held: hold(folder) };
    shared.holders += 1;
    locks.set(folder, shared);
    await shared.held.catch((thrown: unknown) => {
      locks.delete(folder);
      throw thrown;
    });
    let isReleased = false;
    return {
      async release() {
        if (!isReleased) {
          isReleased = true;
          await letGo(locks, folder, shared);
        }
      },
    };
  } catch (thrown) {
    throw folderErrorOf(thrown, dir);
  }
}
