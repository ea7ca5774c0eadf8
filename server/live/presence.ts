/** Who is connected, by exercise and seat, to this process or to a neighbour. A seat may be here on several devices. */
export interface Presence {
  arrive(exerciseId: string, seat: string, socketId: string): void;
  leave(exerciseId: string, seat: string, socketId: string): void;
  /** The seats that are here, in the order in which they came; those of neighbours behind. */
  here(exerciseId: string): string[];
  isHere(exerciseId: string, seat: string): boolean;
  /** The seats that are connected to this process. */
  connected(exerciseId: string): string[];
  /** The exercises that somebody is connected to in this process. */
  watched(): string[];
  /** Takes note of who is connected to a neighbour; the note holds for a while. */
  hear(neighbour: string, exerciseId: string, seats: string[], now: number): void;
  /** Forgets neighbours that have fallen silent. */
  forgetSilent(now: number): void;
}

/** How long what a neighbour said holds, in milliseconds. */
const silentMs = 25_000;

/** Keeps presence in memory: it is not a fact of the exercise and not in the record. */
export function createPresence(onChange: (exerciseId: string) => void): Presence {
  const exercises = new Map<string, Map<string, Set<string>>>();
  const elsewhere = new Map<string, Map<string, { seats: string[]; at: number }>>();

  function seatsOf(exerciseId: string): Map<string, Set<string>> {
    const seats = exercises.get(exerciseId) ?? new Map<string, Set<string>>();
    exercises.set(exerciseId, seats);
    return seats;
  }

  function connected(exerciseId: string): string[] {
    return [...(exercises.get(exerciseId)?.keys() ?? [])];
  }

  function atNeighbours(exerciseId: string): string[] {
    return [...(elsewhere.get(exerciseId)?.values() ?? [])].flatMap(({ seats }) => seats);
  }

  return {
    arrive(exerciseId, seat, socketId) {
      const seats = seatsOf(exerciseId);
      const sockets = seats.get(seat) ?? new Set();
      sockets.add(socketId);
      seats.set(seat, sockets);
      if (sockets.size === 1) onChange(exerciseId);
    },
    leave(exerciseId, seat, socketId) {
      const seats = seatsOf(exerciseId);
      const sockets = seats.get(seat);
      if (!sockets?.delete(socketId) || sockets.size > 0) return;
      seats.delete(seat);
      if (seats.size === 0) exercises.delete(exerciseId);
      onChange(exerciseId);
    },
    here: (exerciseId) =>
      elsewhere.has(exerciseId)
        ? [...new Set([...connected(exerciseId), ...atNeighbours(exerciseId)])]
        : connected(exerciseId),
    isHere: (exerciseId, seat) =>
      (exercises.get(exerciseId)?.has(seat) ?? false) || atNeighbours(exerciseId).includes(seat),
    connected,
    watched: () => [...exercises.keys()],
    hear(neighbour, exerciseId, seats, now) {
      const known = elsewhere.get(exerciseId) ?? new Map();
      elsewhere.set(exerciseId, known);
      const before = known.get(neighbour)?.seats.join() ?? '';
      if (seats.length > 0) known.set(neighbour, { seats, at: now });
      else known.delete(neighbour);
      if (known.size === 0) elsewhere.delete(exerciseId);
      if (before !== seats.join()) onChange(exerciseId);
    },
    forgetSilent(now) {
      for (const [exerciseId, known] of elsewhere) {
        const silent = [...known].filter(([, { at }]) => now - at > silentMs);
        for (const [neighbour] of silent) known.delete(neighbour);
        if (known.size === 0) elsewhere.delete(exerciseId);
        if (silent.length > 0) onChange(exerciseId);
      }
    },
  };
}
