import { checkFiles } from '../../scenarios/packages/check-files';
import { type Manifest, packagePaths } from '../../scenarios/packages/manifest';
import { PackageError } from '../../scenarios/packages/package-problem';
import { readManifest } from '../../scenarios/packages/upgrade-manifest';
import { type PackageFiles, readZip } from './read-zip';
import { sha256Of } from './sha256';

/** A package whose files are all there and unchanged. What stands in them is still to be read. */
export interface OpenedPackage {
  manifest: Manifest;
  files: PackageFiles;
}

/** Whether bytes begin as a ZIP does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The JSON of a file.
 * @throws PackageError where it is none, or no UTF-8
 */
export function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new PackageError({ code: 'PackageUnreadable' });
  }
}

/**
 * Opens a package and holds every file against its sum.
 * @throws PackageError
 */
export async function openPackage(bytes: Uint8Array): Promise<OpenedPackage> {
  if (!isZip(bytes)) throw new PackageError({ code: 'PackageNotOurs' });
  const files = await readZip(bytes);
  const described = files.get(packagePaths.manifest);
  if (!described) throw new PackageError({ code: 'PackageNotOurs' });
  const manifest = readManifest(jsonOf(described));
  const found = [...files].map(([path, body]) => ({ path, bytes: body.length, sha256: sha256Of(body) }));
  checkFiles(manifest, found);
  return { manifest, files };
}
