import type { SeatId } from '../../exercise/ids';

/** Something that one of staff has open: a line of the MSEL, a release that is corrected, a message that is answered. */
export interface WorkItem {
  kind: 'inject' | 'release' | 'message';
  id: string;
}

/** Who of staff is on what. */
export interface AtWork extends WorkItem {
  seat: SeatId;
}

/** What staff have open just now, in this process and at neighbours. Beside the record, and lost with the connection. */
export interface Working {
  begin(exerciseId: string, socketId: string, at: AtWork): void;
  end(exerciseId: string, socketId: string, item: WorkItem): void;
  /** A connection is gone, and with it everything that it had open. */
  leave(exerciseId: string, socketId: string): void;
  /** Everything that is open, each thing once for each seat. */
  of(exerciseId: string): AtWork[];
  /** What is open on connections to this process. */
  here(exerciseId: string): AtWork[];
  /** The exercises in which something is open here. */
  watched(): string[];
  /** Takes note of what is open at a neighbour; the note holds for a while. */
  hear(neighbour: string, exerciseId: string, items: AtWork[], now: number): void;
  /** Forgets neighbours that have fallen silent. */
  forgetSilent(now: number): void;
}

/** As many things one connection may have open; a console has one or two. */
const openMax = 8;
/** How long what a neighbour said holds, in milliseconds. */
const silentMs = 25_000;

const keyOf = ({ kind, id }: WorkItem) => `${kind} ${id}`;

/** Keeps it in memory. `onChange` is called when somebody else may see something new, and whether it was changed here. */
export function createWorking(onChange: (exerciseId: string, isHere: boolean) => void): Working {
  const exercises = new Map<string, Map<string, Map<string, AtWork>>>();
  const elsewhere = new Map<string, Map<string, { items: AtWork[]; at: number }>>();

  const here = (exerciseId: string) =>
    [...(exercises.get(exerciseId)?.values() ?? [])].flatMap((items) => [...items.values()]);

  function put(exerciseId: string, socketId: string, items: Map<string, AtWork>): void {
    const sockets = exercises.get(exerciseId) ?? new Map();
    if (items.size > 0) exercises.set(exerciseId, sockets.set(socketId, items));
    else if (sockets.delete(socketId) && sockets.size === 0) exercises.delete(exerciseId);
    onChange(exerciseId, true);
  }

  const itemsOf = (exerciseId: string, socketId: string) => exercises.get(exerciseId)?.get(socketId);

  return {
    begin(exerciseId, socketId, at) {
      const items = new Map(itemsOf(exerciseId, socketId));
      if (items.size < openMax) put(exerciseId, socketId, items.set(keyOf(at), at));
    },
    end(exerciseId, socketId, item) {
      const items = new Map(itemsOf(exerciseId, socketId));
      if (items.delete(keyOf(item))) put(exerciseId, socketId, items);
    },
    leave(exerciseId, socketId) {
      if (itemsOf(exerciseId, socketId)) put(exerciseId, socketId, new Map());
    },
    of(exerciseId) {
      const others = [...(elsewhere.get(exerciseId)?.values() ?? [])].flatMap(({ items }) => items);
      const all = [...here(exerciseId), ...others];
      return [...new Map(all.map((at) => [`${at.seat} ${keyOf(at)}`, at])).values()];
    },
    here,
    watched: () => [...exercises.keys()],
    hear(neighbour, exerciseId, items, now) {
      const known = elsewhere.get(exerciseId) ?? new Map();
      if (items.length > 0) elsewhere.set(exerciseId, known.set(neighbour, { items, at: now }));
      else if (known.delete(neighbour) && known.size === 0) elsewhere.delete(exerciseId);
      onChange(exerciseId, false);
    },
    forgetSilent(now) {
      for (const [exerciseId, known] of elsewhere) {
        const silent = [...known].filter(([, { at }]) => now - at > silentMs);
        for (const [neighbour] of silent) known.delete(neighbour);
        if (known.size === 0) elsewhere.delete(exerciseId);
        if (silent.length > 0) onChange(exerciseId, false);
      }
    },
  };
}
