import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, gunzip, gzip } from 'node:zlib';
import type { FoldedSnapshot } from './folded';

const press = promisify(gzip);
const unpress = promisify(gunzip);

/**
 * Packs a snapshot: what several channels share is written once, which JSON could not do, and pressed beside the event
 * loop. Only Node reads it; a Node that cannot folds the record anew.
 */
export function packSnapshot(body: FoldedSnapshot): Promise<Buffer> {
  return press(serialize(body), { level: constants.Z_BEST_SPEED });
}

/** Unpacks a snapshot; null for bytes that this Node cannot read. */
export async function unpackSnapshot(packed: Uint8Array): Promise<FoldedSnapshot | null> {
  try {
    return deserialize(await unpress(packed)) as FoldedSnapshot;
  } catch {
    return null;
  }
}
