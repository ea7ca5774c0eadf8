import type { DeviceStorage } from '../outbox';

/** The storage of a device, which outlives every tab. `isFull` makes it refuse to keep anything new. */
export function aDevice(): DeviceStorage & { isFull: boolean } {
  const kept = new Map<string, string>();
  return {
    isFull: false,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (this.isFull) throw new Error('The storage is full.');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}
