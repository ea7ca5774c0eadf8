import { type Manifest, packagePaths } from './manifest';
import { PackageError } from './package-problem';

/** What a file in a package is found to be. */
export interface FileFacts {
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * Holds the files of a package against its description: each is named once, is there and is unchanged, and nothing else is.
 * @throws PackageError naming the first file that is not so
 */
export function checkFiles({ files }: Manifest, found: readonly FileFacts[]): void {
  const named = new Map(files.map((file) => [file.path, file]));
  const others = found.filter(({ path }) => path !== packagePaths.manifest);
  const twice = files.find((file, index) => files.findIndex(({ path }) => path === file.path) !== index);
  const unknown = twice ?? others.find(({ path }) => !named.has(path));
  if (unknown) throw new PackageError({ code: 'PackageFileUnknown', values: { file: unknown.path } });
  for (const { path, bytes, sha256 } of files) {
    const file = others.find((one) => one.path === path);
    if (!file) throw new PackageError({ code: 'PackageFileMissing', values: { file: path } });
    if (file.bytes !== bytes || file.sha256 !== sha256)
      throw new PackageError({ code: 'PackageFileChanged', values: { file: path } });
  }
}
