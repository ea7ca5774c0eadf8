import { dirname, resolve } from 'node:path';
import { type Call, placeOf, textsOf } from './read-trace';

const writing = new Set(['write', 'pwrite64', 'writev', 'pwritev', 'ftruncate', 'fallocate']);
const syncing = new Set(['fsync', 'fdatasync']);
const renaming = new Set(['rename', 'renameat', 'renameat2', 'link', 'linkat']);
const removing = new Set(['unlink', 'unlinkat', 'rmdir']);

/** Follows which files and folders hold something that a loss of power could take, along a trace. */
export class Unsynced {
  /** Path, and the place in the trace where it was last changed. */
  private readonly changed = new Map<string, number>();

  /** @param base the folder that the traced processes name files from, where they do not name them in full */
  constructor(private readonly base = '/') {}

  /** Takes the next call that ended. */
  follow(call: Call): void {
    if (!(call.result >= 0)) return;
    const path = placeOf(call);
    if (writing.has(call.name) && path.startsWith('/')) this.changed.set(path, call.ended);
    if (syncing.has(call.name)) {
      // What was written while the sync was under way may have missed it.
      if ((this.changed.get(path) ?? Number.POSITIVE_INFINITY) < call.began) this.changed.delete(path);
    }
    const [first = '', second = ''] = textsOf(call).map((text) => resolve(this.base, text));
    if (call.name === 'openat' && call.given.includes('O_CREAT')) this.make(call.opened || first, call);
    if (call.name.startsWith('mkdir')) this.make(first, call);
    if (renaming.has(call.name)) this.rename(first, second, call);
    if (removing.has(call.name)) {
      this.changed.delete(first);
      this.changed.set(dirname(first), call.ended);
    }
  }

  /** What is not safe below a folder, or is the path itself. */
  below(path: string): string[] {
    return [...this.changed.keys()].filter((changed) => changed === path || changed.startsWith(`${path}/`));
  }

  private make(path: string, { ended }: Call): void {
    this.changed.set(path, ended);
    this.changed.set(dirname(path), ended);
  }

  /** A folder takes what is unsafe in it along. */
  private rename(from: string, to: string, { ended }: Call): void {
    for (const path of this.below(from)) {
      this.changed.set(to + path.slice(from.length), this.changed.get(path) ?? ended);
      this.changed.delete(path);
    }
    this.changed.set(dirname(from), ended);
    this.changed.set(dirname(to), ended);
  }
}
