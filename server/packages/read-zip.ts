import { setImmediate } from 'node:timers/promises';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { attachmentLimits } from '../../exercise/attachments';
import { attachmentFolder, isPackagePath, packagePaths } from '../../scenarios/packages/manifest';
import { packageLimits as limits } from '../../scenarios/packages/package-limits';
import { PackageError, type PackageProblem } from '../../scenarios/packages/package-problem';

/** The files of a package by their names. */
export type PackageFiles = Map<string, Uint8Array>;

/** Bytes that are unpacked in one go: a thousand times as many can come out of them, and are counted before the next. */
const stretch = 16_384;
/** After so many stretches others of the process have their turn. */
const turn = 32;

const longest: Record<string, number> = {
  [packagePaths.manifest]: limits.manifest,
  [packagePaths.story]: limits.story,
  [packagePaths.record]: limits.record,
};

const maxOf = (path: string) =>
  longest[path] ?? (path.startsWith(attachmentFolder) ? attachmentLimits.pdf : 0);

/** The sentence speaks of what a package may hold, not of what this one would. */
export const tooBig: PackageProblem = {
  code: 'PackageTooBig',
  values: { megabytes: limits.packed / 1_000_000 },
};

interface Reading {
  files: PackageFiles;
  /** Files that have begun and not ended. */
  open: Set<string>;
  unpacked: number;
  count: number;
}

function take(reading: Reading, file: UnzipFile): void {
  reading.count += 1;
  if (reading.count > limits.files) throw new PackageError(tooBig);
  // Programs that pack anew write a line for the folder.
  if (file.name === attachmentFolder) return;
  if (!isPackagePath(file.name) || reading.files.has(file.name) || reading.open.has(file.name))
    throw new PackageError({ code: 'PackageFileUnknown', values: { file: printable(file.name) } });
  const parts: Uint8Array[] = [];
  let bytes = 0;
  reading.open.add(file.name);
  file.ondata = (error, part, isLast) => {
    if (error) throw error;
    bytes += part.length;
    reading.unpacked += part.length;
    if (bytes > maxOf(file.name) || reading.unpacked > limits.unpacked) throw new PackageError(tooBig);
    parts.push(part);
    if (!isLast) return;
    reading.open.delete(file.name);
    reading.files.set(file.name, Buffer.concat(parts));
  };
  file.start();
}

/** A name as somebody else wrote it, with nothing in it that could be taken for more than a name. */
const printable = (name: string) => name.replace(/[^\w./-]/gu, '').slice(0, 60) || '?';

/**
 * Unpacks a package into memory, by small stretches, and stops as soon as anything is more than a package may have: what a
 * file says of its own size counts for nothing.
 * @throws PackageError
 */
export async function readZip(bytes: Uint8Array): Promise<PackageFiles> {
  if (bytes.length > limits.packed) throw new PackageError(tooBig);
  const reading: Reading = { files: new Map(), open: new Set(), unpacked: 0, count: 0 };
  const unzip = new Unzip((file) => take(reading, file));
  unzip.register(UnzipInflate);
  try {
    for (let at = 0, turns = 1; at < bytes.length; at += stretch, turns += 1) {
      const end = at + stretch;
      unzip.push(bytes.subarray(at, end), end >= bytes.length);
      if (turns % turn === 0) await setImmediate();
    }
  } catch (thrown) {
    throw thrown instanceof PackageError ? thrown : new PackageError({ code: 'PackageUnreadable' });
  }
  if (reading.open.size > 0 || reading.files.size === 0)
    throw new PackageError({ code: 'PackageUnreadable' });
  return reading.files;
}
