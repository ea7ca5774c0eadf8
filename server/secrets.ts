import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../db/pglite/sync-tree';

/** What this installation keeps to itself. Made once, in the data folder, readable by its owner only. */
export interface Secrets {
  /** Signs the sessions of staff. */
  auth: string;
  /** Keys the hashes under which private inputs lie. */
  privateInputs: string;
}

const key = Symbol.for('forestall.secrets');
const thisProcess = globalThis as { [key]?: Secrets };

/** Reads the secrets of the data folder, or makes them on the first start. */
export async function openSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  await mkdir(dataDir, { recursive: true });
  const secrets = (await read(file)) ?? (await make(dataDir, file));
  thisProcess[key] = secrets;
  return secrets;
}

async function read(file: string): Promise<Secrets | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
}

/**
 * Makes the secrets under another name and gives them their own once they are on disk: a start that is cut short leaves no
 * half file, and no private input is acknowledged under a key that a power cut would take.
 */
async function make(dataDir: string, file: string): Promise<Secrets> {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
  const made: Secrets = { auth: randomSecret(), privateInputs: randomSecret() };
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(made)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  // Fails when the name is taken, so that two starts at once agree on one set of secrets. Where a file can have one name
  // only (FAT), it is renamed.
  await link(unfinished, file).catch((thrown) =>
    (thrown as NodeJS.ErrnoException).code === 'EEXIST' ? undefined : rename(unfinished, file),
  );
  await rm(unfinished, { force: true });
  await syncFolder(dataDir);
  const secrets = await read(file);
  if (!secrets) throw new Error('The secrets of this installation went away while they were made.');
  return secrets;
}

/** The secrets of this process, also for Next's module graph. */
export function secrets(): Secrets {
  const opened = thisProcess[key];
  if (!opened)
    throw new Error('The secrets are not open in this process; the start of the server opens them.');
  return opened;
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}
