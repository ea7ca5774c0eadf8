/** Why a package cannot be read. The codes are stable; the sentences are the server's. */
export type PackageProblem =
  | { code: 'PackageUnreadable' }
  | { code: 'PackageTooBig'; values: { megabytes: number } }
  | { code: 'PackageTooNew'; values: { version: number; known: number } }
  | { code: 'PackageNotOurs' }
  | { code: 'NoScenario' }
  | { code: 'PackageFileUnknown'; values: { file: string } }
  | { code: 'PackageFileMissing'; values: { file: string } }
  | { code: 'PackageFileChanged'; values: { file: string } }
  | { code: 'PackageOfOther'; values: { kind: 'scenario' | 'exercise' } }
  | { code: 'PackageRecordBroken'; values: { line: number } }
  | { code: 'PackageNotEnded' }
  | { code: 'PackageOfWhatIf' };

/** A problem with a package, thrown where it is met. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(readonly problem: PackageProblem) {
    super(problem.code);
  }
}
