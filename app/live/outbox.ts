import type { SeatCommand } from '../../exercise/command';

/** A command that was given and not yet acknowledged. */
export interface Pending {
  id: string;
  command: SeatCommand;
}

/** Commands that wait for the server, kept on this device so that a reload loses none. */
export interface Outbox {
  all(): Pending[];
  add(pending: Pending): void;
  remove(id: string): void;
}

/** The outbox of a seat, in this browser's storage; in memory where storage is refused. */
export function createOutbox(exerciseId: string, seatToken: string): Outbox {
  // A few letters of the token keep two seats of one browser apart.
  const key = `forestall.outbox.${exerciseId}.${seatToken.slice(0, 8)}`;
  let pending = read(key);
  const keep = () => {
    try {
      if (pending.length > 0) localStorage.setItem(key, JSON.stringify(pending));
      else localStorage.removeItem(key);
    } catch {
      // Without storage the outbox lives as long as the page.
    }
  };
  return {
    all: () => pending,
    add(one) {
      pending = [...pending, one];
      keep();
    },
    remove(id) {
      pending = pending.filter((one) => one.id !== id);
      keep();
    },
  };
}

function read(key: string): Pending[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Pending[];
  } catch {
    return [];
  }
}
