/** Who is connected to this process, by exercise and seat. A seat may be here on several devices. */
export interface Presence {
  arrive(exerciseId: string, seat: string, socketId: string): void;
  leave(exerciseId: string, seat: string, socketId: string): void;
  /** The seats that are here, in the order in which they came. */
  here(exerciseId: string): string[];
  isHere(exerciseId: string, seat: string): boolean;
}

/** Keeps presence in memory: it is not a fact of the exercise and not in the record. */
export function createPresence(onChange: (exerciseId: string) => void): Presence {
  const exercises = new Map<string, Map<string, Set<string>>>();
  const seatsOf = (exerciseId: string) => {
    const seats = exercises.get(exerciseId) ?? new Map<string, Set<string>>();
    exercises.set(exerciseId, seats);
    return seats;
  };
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
    here: (exerciseId) => [...(exercises.get(exerciseId)?.keys() ?? [])],
    isHere: (exerciseId, seat) => exercises.get(exerciseId)?.has(seat) ?? false,
  };
}
