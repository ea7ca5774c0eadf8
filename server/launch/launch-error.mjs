/** Something that keeps Forestall from starting. The message is one sentence that names the fix. */
export class LaunchError extends Error {
  /** @param {string} sentence @param {string} [details] what a tool printed, to be shown before the sentence */
  constructor(sentence, details = '') {
    super(sentence);
    this.name = 'LaunchError';
    this.details = details;
  }
}

/** What the usual failures of a disk are called for a person, by error code. */
const diskSentences = {
  EACCES: (path) => `Forestall may not write to ${path}: give this account write permission there.`,
  EPERM: (path) => `Forestall may not write to ${path}: give this account write permission there.`,
  EROFS: (path) => `${path} is on a read-only disk: clone Forestall to a disk that can be written to.`,
  ENOSPC: (path) => `The disk that holds ${path} is full: free 2 GB, then run the command again.`,
};

/**
 * Turns an error of the file system into a LaunchError; any other error is answered as it is.
 *
 * @param {unknown} error
 * @param {string} folder the folder to name when the error names no path
 * @returns {unknown}
 */
export function asLaunchError(error, folder) {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  const sentence = diskSentences[code ?? ''];
  return sentence ? new LaunchError(sentence(path ?? folder)) : error;
}
