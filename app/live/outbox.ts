import { newCommandId } from './command-id';
import type { Pending, Request, Returned } from './pending';

/** The part of a browser's storage that an outbox needs. */
export type DeviceStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Requests of one seat that wait for the server, and those that came back, kept on this device so that closing the tab
 * loses none. Each lies under a key of its own and is read afresh every time: two tabs of a seat share the outbox, and
 * neither writes back what the other has taken out.
 */
export interface Outbox {
  /** What the keys of this outbox begin with. */
  prefix: string;
  /** What waits, in the order in which it was given. */
  waiting(): Pending[];
  returned(): Returned[];
  add(request: Request): Pending;
  /** Changes an entry that is still there; one that is gone stays gone. */
  update(id: string, change: (entry: Pending) => Pending | Returned): void;
  remove(id: string): void;
}

/** The outbox of a seat; what the browser's storage refuses lives as long as the page. */
export function createOutbox(
  exerciseId: string,
  seatToken: string,
  storage: DeviceStorage | null = deviceStorage(),
): Outbox {
  // A few letters of the token keep two seats of one browser apart.
  const prefix = `forestall.outbox.${exerciseId}.${seatToken.slice(0, 8)}.`;
  const shelf = createShelf(prefix, storage);
  const inOrder = () => shelf.all().sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    prefix,
    waiting: () => inOrder().filter((entry) => !('refusal' in entry)),
    returned: () => inOrder().filter((entry): entry is Returned => 'refusal' in entry),
    add(request) {
      const order = Math.max(0, ...shelf.all().map((entry) => entry.order)) + 1;
      const entry = { id: newCommandId(), order, version: 0, request };
      shelf.put(entry);
      return entry;
    },
    update(id, change) {
      const entry = shelf.get(id);
      if (entry) shelf.put(change(entry));
    },
    remove: shelf.remove,
  };
}

type Entry = Pending | Returned;

/** Entries by id, in the storage or, where it refuses them, in memory. */
function createShelf(prefix: string, storage: DeviceStorage | null) {
  const memory = new Map<string, Entry>();
  const get = (id: string) => memory.get(id) ?? parsed(storage?.getItem(prefix + id));
  return {
    get,
    all(): Entry[] {
      const kept = keysOf(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .filter((id) => !memory.has(id));
      return [...kept, ...memory.keys()].flatMap((id) => get(id) ?? []);
    },
    put(entry: Entry) {
      memory.delete(entry.id);
      try {
        if (!storage) throw new Error('There is no storage.');
        storage.setItem(prefix + entry.id, JSON.stringify(entry));
      } catch {
        memory.set(entry.id, entry);
      }
    },
    remove(id: string) {
      memory.delete(id);
      storage?.removeItem(prefix + id);
    },
  };
}

function keysOf(storage: DeviceStorage | null): string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
}

function parsed(json: string | null | undefined): Entry | null {
  try {
    return JSON.parse(json ?? 'null') as Entry | null;
  } catch {
    return null;
  }
}

/** The storage of this browser; null where it keeps nothing. */
export function deviceStorage(): DeviceStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
