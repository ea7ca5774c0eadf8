import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are synced at the same time. */
const atOnce = 16;

async function syncOne(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a folder's list of names on disk, so that a file that was made or renamed in it is found after a power cut. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and needs no such sync.
  if (process.platform !== 'win32') await syncOne(path);
}

/** Puts a folder on disk with everything in it. */
export async function syncTree(root: string): Promise<void> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const worker = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await syncOne(file);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const folder of [...folders, root]) await syncFolder(folder);
}
