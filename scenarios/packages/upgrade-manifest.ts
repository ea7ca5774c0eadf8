import { type Manifest, manifestSchema, packageFormat, packageVersion } from './manifest';
import { PackageError } from './package-problem';

/** What is known of a description before its version is. */
export type OldManifest = Record<string, unknown>;
/** Brings a description from the version that it is kept under to the next one. */
export type ManifestSteps = Readonly<Record<number, (manifest: OldManifest) => OldManifest>>;

/** There is one version so far. A step for each older one goes here, and a package of that version beside its test. */
const ourSteps: ManifestSteps = {};

/** The version that a value says it is of; null when it is no description of a package. */
function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, schemaVersion } = value as OldManifest;
  const isOurs = format === packageFormat && Number.isSafeInteger(schemaVersion) && Number(schemaVersion) > 0;
  return isOurs ? Number(schemaVersion) : null;
}

/**
 * Brings the description of a package to today's version, step by step.
 * @throws PackageError when it is none, of a newer version, or not of the shape that its version has
 */
export function upgradeManifest(
  value: unknown,
  steps: ManifestSteps = ourSteps,
  current: number = packageVersion,
): OldManifest {
  const version = versionOf(value);
  if (version === null) throw new PackageError({ code: 'PackageNotOurs' });
  if (version > current)
    throw new PackageError({ code: 'PackageTooNew', values: { version, known: current } });
  let manifest = value as OldManifest;
  for (let from = version; from < current; from += 1)
    manifest = { ...(steps[from]?.(manifest) ?? manifest), schemaVersion: from + 1 };
  return manifest;
}

/**
 * Reads the description of a package of any version so far.
 * @throws PackageError
 */
export function readManifest(value: unknown): Manifest {
  const parsed = manifestSchema.safeParse(upgradeManifest(value));
  if (!parsed.success) throw new PackageError({ code: 'PackageNotOurs' });
  return parsed.data;
}
