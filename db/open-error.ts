/** Why a database could not be opened. The code is stable; the sentence may be reworded. */
export type DatabaseOpenErrorCode =
  | 'NothingToOpen'
  | 'AlreadyOpen'
  | 'NoWritePermission'
  | 'DataFolderNotAFolder'
  | 'DataFolderInUse'
  | 'DataFolderCorrupt'
  | 'DataFolderOtherVersion'
  | 'DiskFull'
  | 'BadUrl'
  | 'CannotConnect'
  | 'WrongPassword'
  | 'NoSuchDatabase'
  | 'NotAllowed'
  | 'WrongEncoding'
  | 'NotDurable'
  | 'DatabaseTooNew'
  | 'MigrationsMissing'
  | 'OpenFailed';

/**
 * The database cannot be opened, for a reason that a person can mend. The message is one sentence for that person, it
 * names the fix and never holds a password.
 */
export class DatabaseOpenError extends Error {
  override readonly name = 'DatabaseOpenError';

  constructor(
    readonly code: DatabaseOpenErrorCode,
    message: string,
    /** One technical line for a log, such as what PostgreSQL itself said; null if there is none. */
    readonly detail: string | null = null,
  ) {
    super(message);
  }
}

const writeRefused = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The sentence for a file system that does not let us write. */
export function noWritePermission(folder: string): DatabaseOpenError {
  return new DatabaseOpenError(
    'NoWritePermission',
    `Forestall may not write in the data folder ${folder}: give this user the right to write there, or name another folder in FORESTALL_DATA_DIR.`,
  );
}

/** The sentence for a full disk. */
export function diskFull(folder: string): DatabaseOpenError {
  return new DatabaseOpenError(
    'DiskFull',
    `The disk that holds the data folder ${folder} is full: free some space, then start again.`,
  );
}

/** Turns a refusal of the file system about the data folder into the sentence for it; anything else is given back. */
export function folderErrorOf(thrown: unknown, folder: string): unknown {
  const code = (thrown as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (writeRefused.has(code)) {
    return noWritePermission(folder);
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return diskFull(folder);
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new DatabaseOpenError(
      'DataFolderNotAFolder',
      `The data folder ${folder} is a file, not a folder: move it away, or name another folder in FORESTALL_DATA_DIR.`,
    );
  }
  return thrown;
}
