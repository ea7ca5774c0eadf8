import { dirname, resolve } from 'node:path';
import { type Call, placeOf, textsOf } from './read-trace';

const writing = new Set(['write', 'pwrite64', 'writev', 'pwritev', 'ftruncate', 'fallocate']);
const syncing = new Set(['fsync', 'fdatasync']);
const renaming = new Set(['rename', 'renameat', 'renameat2', 'link', 'linkat']);
const making = new Set(['mkdir', 'mkdirat']);

/**
 * Follows what a loss of power could take, along a trace: what was written into a file since it was synced, and the names
 * that a folder was given since it was. Names that were taken away are left out: an old file that comes back does no harm.
 */
export class Unsynced {
  /** Path, and the place in the trace where something was last written into it. */
  private readonly contents = new Map<string, number>();
  /** Path, and the place in the trace where it got this name. */
  private readonly names = new Map<string, number>();

  /** @param base the folder that the traced processes name files from, where they do not name them in full */
  constructor(private readonly base = '/') {}

  /** Takes the next call that ended. */
  follow(call: Call): void {
    if (!(call.result >= 0)) return;
    const path = placeOf(call);
    if (writing.has(call.name) && path.startsWith('/')) this.contents.set(path, call.ended);
    if (syncing.has(call.name)) this.sync(path, call.began);
    const [first = '', second = ''] = textsOf(call).map((text) => resolve(this.base, text));
    if (call.name === 'openat' && call.given.includes('O_CREAT'))
      this.names.set(call.opened || first, call.ended);
    if (making.has(call.name)) this.names.set(first, call.ended);
    if (renaming.has(call.name)) this.rename(first, second, call.ended);
    if (call.name.startsWith('unlink') || call.name === 'rmdir') {
      this.contents.delete(first);
      this.names.delete(first);
    }
  }

  /** The files below a folder whose content, or whose name in their folder, is not safe. */
  below(folder: string): string[] {
    return [...new Set([...this.contents.keys(), ...this.names.keys()])].filter((path) =>
      path.startsWith(`${folder}/`),
    );
  }

  /** Whether the name of a path is not safe. */
  hasUnsafeName(path: string): boolean {
    return this.names.has(path);
  }

  /** What was changed while the sync was under way may have been missed by it. */
  private sync(path: string, began: number): void {
    if ((this.contents.get(path) ?? Number.POSITIVE_INFINITY) < began) this.contents.delete(path);
    for (const [name, at] of this.names) if (dirname(name) === path && at < began) this.names.delete(name);
  }

  /** A folder takes what is unsafe in it along. */
  private rename(from: string, to: string, at: number): void {
    for (const known of [this.contents, this.names]) {
      for (const [path, since] of known) {
        if (path !== from && !path.startsWith(`${from}/`)) continue;
        known.set(to + path.slice(from.length), since);
        known.delete(path);
      }
    }
    this.names.set(to, at);
  }
}
