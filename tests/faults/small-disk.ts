import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenTestsEnd } from '../support/when-tests-end';

/** A file system of its own that can be filled to the last byte. */
export interface SmallDisk {
  folder: string;
  /** Takes all the space that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  /** Takes the whole disk away; everything on it is gone. */
  remove(): void;
}

/** What is said where no file system may be made. */
export const noSmallDisk =
  'Full disks are not tried here: that needs Linux and the right to mount a file system (root).';

/** Makes a file system of so many megabytes in memory; null where this is not possible. */
export function makeSmallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'forestall-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'forestall-test', folder], {
      stdio: 'pipe',
    });
  } catch {
    rmdirSync(folder);
    return null;
  }
  const remove = () => {
    takeBack();
    // What still has a file open there holds nobody up.
    execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' });
    rmdirSync(folder);
  };
  const takeBack = whenTestsEnd(remove);
  const ballast = join(folder, 'ballast');
  return { folder, fill: () => fill(ballast), free: () => rmSync(ballast, { force: true }), remove };
}

/** Writes until nothing fits any more, in ever smaller pieces. */
function fill(ballast: string): void {
  const file = openSync(ballast, 'a');
  for (const size of [1024 * 1024, 4096, 1]) {
    const piece = Buffer.alloc(size);
    for (let fits = true; fits; ) {
      try {
        fits = writeSync(file, piece) > 0;
      } catch (thrown) {
        if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
        fits = false;
      }
    }
  }
  closeSync(file);
}
