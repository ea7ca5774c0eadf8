/** Who of a connection's askers was told last that the server cannot reach its record. */
export interface StoreWatch {
  /** Notes what one asker was told. */
  note(asker: object, isAway: boolean): void;
}

/** Calls `tell` when the first asker is told so, and when the last one is answered again. */
export function createStoreWatch(tell: (isAway: boolean) => void): StoreWatch {
  const away = new Set<object>();
  return {
    note(asker, isAway) {
      const wasAway = away.size > 0;
      if (isAway) away.add(asker);
      else away.delete(asker);
      if (wasAway !== away.size > 0) tell(!wasAway);
    },
  };
}
