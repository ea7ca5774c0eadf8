const prefix = 'forestall.seat.';
const lastKey = 'forestall.lastSeat';

/** The seat that this device took last, as the home page offers it again. */
export interface LastSeat {
  exercise: string;
  title: string;
  name: string;
}

/** The token of this device's seat in an exercise; null when it has none or the browser keeps nothing. */
export function readSeatToken(exercise: string): string | null {
  return read(prefix + exercise);
}

/** Keeps the token of a seat, and which seat it was. False when the browser keeps nothing. */
export function keepSeatToken(seat: LastSeat, token: string): boolean {
  return write(prefix + seat.exercise, token) && write(lastKey, JSON.stringify(seat));
}

/** Keeps the token of a staff seat. Not the seat that the home page offers again: a console is reached from the list. */
export function keepStaffToken(exercise: string, token: string): boolean {
  return write(prefix + exercise, token);
}

/** The seat taken last, as JSON: a string, so that a store may compare it. Parse it with `parseLastSeat`. */
export function readLastSeat(): string | null {
  return read(lastKey);
}

/** Null for anything that is not a seat whose token is still here. */
export function parseLastSeat(json: string | null): LastSeat | null {
  try {
    const seat = JSON.parse(json ?? 'null') as LastSeat | null;
    return seat && readSeatToken(seat.exercise) ? seat : null;
  } catch {
    return null;
  }
}

/** Forgets the seat taken last, for the next person at a shared device. */
export function forgetLastSeat(): void {
  const seat = parseLastSeat(readLastSeat());
  try {
    if (seat) localStorage.removeItem(prefix + seat.exercise);
    localStorage.removeItem(lastKey);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return localStorage.getItem(key) === value;
  } catch {
    return false;
  }
}
