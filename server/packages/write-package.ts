import { type AsyncZippable, zip } from 'fflate';
import {
  attachmentFolder,
  type Manifest,
  packageFormat,
  packagePaths,
  packageVersion,
} from '../../scenarios/packages/manifest';
import type { PackageFiles } from './read-zip';
import { sha256Of } from './sha256';

/** What is said of a package beside what can be seen of its files. */
export type Described = Pick<Manifest, 'kind' | 'title' | 'madeAt' | 'leftOut' | 'record'>;

/** The same for every file: when it was packed stands in the description, and a clock that is wrong can say no date of a ZIP. */
const mtime = new Date(2000, 0, 1);

/** Packs files under a description, beside the event loop. What injects carry is packed already and goes in as it is. */
export function writePackage(described: Described, files: PackageFiles): Promise<Uint8Array> {
  const manifest: Manifest = {
    format: packageFormat,
    schemaVersion: packageVersion,
    ...described,
    files: [...files].map(([path, body]) => ({ path, sha256: sha256Of(body), bytes: body.length })),
  };
  const zipped: AsyncZippable = {
    [packagePaths.manifest]: [asBytes(manifest), { mtime }],
  };
  for (const [path, body] of files)
    zipped[path] = [body, { mtime, level: path.startsWith(attachmentFolder) ? 0 : 6 }];
  return new Promise((resolve, reject) => {
    zip(zipped, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
}

/** A value as the JSON of a file that people may open, too. */
export const asBytes = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
