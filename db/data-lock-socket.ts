import { randomBytes } from 'node:crypto';
import { readdir, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The longest path, in bytes, that every Unix takes for a socket (macOS: 103, Linux: 107). */
const pathBytesMax = 100;
const socketName = /^in-use-[0-9a-f]{12}\.sock$/;
/** Two processes that start at the same instant may both step back; they try again at different times. */
const attempts = 6;
const pauseMillisecondsMax = 150;

/** A socket that this process listens on, as the sign that it uses the folder. */
export interface HeldSocket {
  /** Takes the sign away. */
  release(): Promise<void>;
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((caller) => caller.destroy());
    server.once('error', reject);
    server.listen(path, () => {
      // The lock alone keeps no process alive.
      server.unref();
      resolve(server);
    });
  });
}

/**
 * Whether some process listens. The kernel answers, so a busy or stopped process counts as alive; only "refused" means
 * that the listener is gone.
 */
function isListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(path);
    caller.once('connect', () => {
      caller.destroy();
      resolve(true);
    });
    caller.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'),
    );
  });
}

/** Runs with a short name for the folder, since a deep folder makes a longer path than a socket can have. */
async function withShortName<Result>(
  folder: string,
  run: (short: string) => Promise<Result>,
): Promise<Result> {
  if (Buffer.byteLength(folder) + '/in-use-0123456789ab.sock'.length <= pathBytesMax) {
    return run(folder);
  }
  const link = join(tmpdir(), `forestall-${randomBytes(6).toString('hex')}`);
  await symlink(folder, link);
  try {
    return await run(link);
  } finally {
    await rm(link, { force: true });
  }
}

async function otherSockets(folder: string, own: string | null): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => socketName.test(name) && name !== own);
}

async function isUsedByAnother(short: string, own: string | null): Promise<boolean> {
  const alive = await Promise.all(
    (await otherSockets(short, own)).map((name) => isListening(join(short, name))),
  );
  return alive.includes(true);
}

async function removeDeadSockets(short: string, own: string): Promise<void> {
  for (const name of await otherSockets(short, own)) {
    if (!(await isListening(join(short, name)))) {
      await rm(join(short, name), { force: true });
    }
  }
}

/**
 * One try. Every contender first listens on a name of its own and then looks for others, so of two at once at least one
 * sees the other and steps back; it can never be that both go on. The names are random: removing a dead one never hits
 * a live one. A contender whose file was swept away before it listened would be invisible, so it looks for that as well.
 */
async function tryToHold(folder: string, short: string): Promise<HeldSocket | null> {
  if (await isUsedByAnother(short, null)) {
    return null;
  }
  const own = `in-use-${randomBytes(6).toString('hex')}.sock`;
  const server = await listen(join(short, own));
  const held = {
    async release() {
      await rm(join(folder, own), { force: true });
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  const names = await readdir(short);
  if (!names.includes(own) || (await isUsedByAnother(short, own))) {
    await held.release();
    return null;
  }
  await removeDeadSockets(short, own);
  return held;
}

/**
 * Listens on a socket inside the folder unless another live process does. The kernel closes the socket when its process
 * dies, whatever killed it, and the next one sweeps the file away. It holds between processes of one machine, also when
 * they run in containers that share the folder, but not between machines that mount it over a network.
 * @returns null if another process uses the folder
 */
export function holdSocket(folder: string): Promise<HeldSocket | null> {
  return withShortName(folder, async (short) => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const held = await tryToHold(folder, short);
      if (held) {
        return held;
      }
      await delay(Math.random() * pauseMillisecondsMax);
    }
    return null;
  });
}

/** The same on Windows, where a named pipe belongs to one process at a time and goes with it. */
export async function holdPipe(name: string): Promise<HeldSocket | null> {
  try {
    const server = await listen(`\\\\.\\pipe\\${name}`);
    return { release: () => new Promise((resolve) => server.close(() => resolve())) };
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      return null;
    }
    throw thrown;
  }
}
