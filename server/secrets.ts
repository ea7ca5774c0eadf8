import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
  const made: Secrets = { auth: randomSecret(), privateInputs: randomSecret() };
  // `wx` fails when the file is there, so that two starts at once agree on one set of secrets.
  await writeFile(file, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' }).catch((thrown) => {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
  });
  const secrets = JSON.parse(await readFile(file, 'utf8')) as Secrets;
  thisProcess[key] = secrets;
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
