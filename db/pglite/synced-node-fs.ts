import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An open file of the file system inside PGlite; folders have no descriptor of the system behind them. */
interface FileStream {
  nfd?: number;
  node: unknown;
}

/** The part of Emscripten's bridge to the real file system that lets a program's fsync through. */
interface Bridge {
  NODEFS: {
    stream_ops: { fsync?: (stream: FileStream) => number };
    realPath(node: unknown): string;
  };
  FS: { streams: (FileStream | null)[] };
}

function syncFolder(path: string): void {
  // Windows cannot open a folder, and needs no such sync.
  if (process.platform === 'win32') return;
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/**
 * PGlite's folder on the real disk, with what it lacks: when the PostgreSQL inside asks for a file to be on disk, the
 * answer waits until the system says so. A commit is then as safe from a power cut as one of a PostgreSQL server: the
 * write-ahead log at every commit, everything else at every checkpoint.
 */
export class SyncedNodeFS extends NodeFS {
  private bridge: Bridge | null = null;

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const letThrough = (module: unknown) => {
      const bridge = module as Bridge;
      this.bridge = bridge;
      bridge.NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncFolder(bridge.NODEFS.realPath(node));
        // The size of a file is part of its data; the time of its last change need not survive.
        else fdatasyncSync(nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), letThrough] } };
  }

  /** Gives back the files of an instance that died with them open. */
  abandon(): void {
    for (const stream of this.bridge?.FS.streams ?? []) {
      if (stream?.nfd === undefined) continue;
      try {
        closeSync(stream.nfd);
      } catch {
        // It was closed already.
      }
    }
    this.bridge = null;
  }
}
