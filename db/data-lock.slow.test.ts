import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdBeside, lockDataFolder } from './data-lock';
import { holdSocket } from './data-lock-socket';
import { type Child, startChild } from './testing/child';
import { aName } from './testing/databases';

let folder: string;
let children: Child[];

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'forestall-lock-')));
  children = [];
});

afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()));
  await rm(folder, { recursive: true, force: true });
});

function aLocker(of = folder): Child {
  const child = startChild('lock.child.ts', { folder: of });
  children.push(child);
  return child;
}

async function socketsIn(place: string): Promise<string[]> {
  return (await readdir(place)).filter((name) => name.endsWith('.sock'));
}

const inUse = { code: 'DataFolderInUse', message: expect.stringContaining('FORESTALL_DATA_DIR') };

describe('the lock on a data folder', () => {
  it('keeps every other process out until it is released', async () => {
    const lock = await lockDataFolder(folder);
    expect(await aLocker().nextLine()).toBe('DataFolderInUse');
    await lock.release();
    expect(await aLocker().nextLine()).toBe('locked');
    await expect(lockDataFolder(folder)).rejects.toMatchObject(inUse);
  });

  it('is free at once when its holder is killed, and the dead socket is swept away', async () => {
    const holder = aLocker();
    expect(await holder.nextLine()).toBe('locked');
    await holder.kill();
    expect(await socketsIn(folder)).toHaveLength(1);
    const lock = await lockDataFolder(folder);
    expect(await socketsIn(folder)).toHaveLength(1);
    await lock.release();
    expect(await socketsIn(folder)).toEqual([]);
  });

  it('goes to one of several processes that start at once beside a dead holder', async () => {
    const dead = aLocker();
    await dead.nextLine();
    await dead.kill();
    const contenders = Array.from({ length: 6 }, () => aLocker());
    const answers = await Promise.all(contenders.map((child) => child.nextLine()));
    expect(answers.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'DataFolderInUse'), 'locked']);
  }, 30_000);

  it.each([2, 8])('never goes to two of %i contenders that try in the same instant', async (contenders) => {
    const tries = await Promise.all(Array.from({ length: contenders }, () => holdSocket(folder)));
    const held = tries.filter((socket) => socket !== null);
    expect(held).toHaveLength(1);
    expect(await socketsIn(folder)).toHaveLength(1);
    await held[0]?.release();
  });

  it('is shared within a process and free after the last release', async () => {
    const [one, other] = await Promise.all([lockDataFolder(folder), lockDataFolder(folder)]);
    await one.release();
    await one.release();
    expect(await aLocker().nextLine()).toBe('DataFolderInUse');
    await other.release();
    expect(await aLocker().nextLine()).toBe('locked');
  });

  it('is found by every name of the folder', async () => {
    const name = `${folder}-by-another-name`;
    await symlink(folder, name);
    const lock = await lockDataFolder(`${name}//.`);
    expect(await aLocker().nextLine()).toBe('DataFolderInUse');
    expect(await aLocker(name).nextLine()).toBe('DataFolderInUse');
    await lock.release();
    await rm(name);
  });

  it('works in a folder whose path is longer than a socket may have', async () => {
    const deep = join(
      folder,
      'a-data-folder-with-a-very-long-name'.repeat(3),
      'and-another-one-below-it'.repeat(3),
    );
    await mkdir(deep, { recursive: true });
    expect(await aLocker(deep).nextLine()).toBe('locked');
    await expect(lockDataFolder(deep)).rejects.toMatchObject(inUse);
    await Promise.all(children.map((child) => child.kill()));
    const lock = await lockDataFolder(deep);
    expect(await aLocker(deep).nextLine()).toBe('DataFolderInUse');
    await lock.release();
    expect(await socketsIn(deep)).toEqual([]);
  });

  it('falls back to a folder of its own where the data folder cannot hold a socket', async () => {
    const name = `forestall-${aName()}`;
    const lock = await holdBeside(name);
    expect(lock).not.toBeNull();
    expect(await holdBeside(name)).toBeNull();
    await lock?.release();
    await rm(join(tmpdir(), name), { recursive: true });
  });

  it('says what is wrong with a data folder that is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(lockDataFolder(file)).rejects.toMatchObject({ code: 'DataFolderNotAFolder' });
  });
});
