import type { Channel } from '../../exercise/channel';

/** How long a device may lack what it was sent before it is called stale, in milliseconds. */
export const staleAfterMs = 20_000;

/** What staff are told of devices beside who is here. */
export interface DevicesSent {
  /** Seats whose device is connected and has not confirmed what it was sent for `staleAfterMs`. */
  stale: string[];
  /** When somebody last gave a command that was accepted, by seat, in epoch milliseconds. */
  acts: Record<string, number>;
}

/** How long what a neighbour said of its devices holds, in milliseconds. */
const silentMs = 25_000;

type Cursors = Partial<Record<Channel, number>>;

interface Device {
  seat: string;
  confirmed: Cursors;
  /** Since when it has lacked something; null while it has everything. */
  behindSince: number | null;
}

interface Exercise {
  devices: Map<string, Device>;
  acts: Map<string, number>;
  elsewhere: Map<string, { sent: DevicesSent; at: number }>;
}

/** What devices have confirmed, and when their people last acted, here and at neighbours. In memory, like presence. */
export interface Devices {
  /** Somebody gave a command that was accepted. */
  acted(exerciseId: string, seat: string, now: number): void;
  /** A device says what it has. */
  confirm(exerciseId: string, seat: string, socketId: string, cursors: Cursors): void;
  leave(exerciseId: string, socketId: string): void;
  /** Takes note of what a neighbour says of its devices. */
  hear(neighbour: string, exerciseId: string, sent: DevicesSent, now: number): void;
  /**
   * Looks whether devices have what they were sent. One that never confirms anything, as a program may, is not judged.
   * @param newest the cursor of a channel now
   */
  look(exerciseId: string, newest: (channel: Channel) => number, now: number): DevicesSent;
  /** The same of devices that are connected to this process. */
  lookHere(exerciseId: string, newest: (channel: Channel) => number, now: number): DevicesSent;
  /** Lets go of an exercise that nobody is connected to. */
  forget(exerciseId: string): void;
}

/** What several processes say, as one: whoever is stale at one of them, and the latest act of each. */
function together(said: DevicesSent[]): DevicesSent {
  const acts: Record<string, number> = {};
  for (const one of said)
    for (const [seat, at] of Object.entries(one.acts)) acts[seat] = Math.max(at, acts[seat] ?? 0);
  return { stale: [...new Set(said.flatMap(({ stale }) => stale))].sort(), acts };
}

/** Keeps what devices confirm. */
export function createDevices(): Devices {
  const exercises = new Map<string, Exercise>();

  function of(exerciseId: string) {
    const known: Exercise = exercises.get(exerciseId) ?? {
      devices: new Map(),
      acts: new Map(),
      elsewhere: new Map(),
    };
    exercises.set(exerciseId, known);
    return known;
  }

  const lookHere: Devices['look'] = (exerciseId, newest, now) => {
    const { devices, acts } = of(exerciseId);
    for (const device of devices.values()) {
      const lacks = Object.entries(device.confirmed).some(
        ([channel, cursor]) => newest(channel as Channel) > (cursor ?? 0),
      );
      device.behindSince = lacks ? (device.behindSince ?? now) : null;
    }
    const stale = [...devices.values()].flatMap(({ seat, behindSince }) =>
      behindSince !== null && now - behindSince >= staleAfterMs ? [seat] : [],
    );
    return { stale: [...new Set(stale)].sort(), acts: Object.fromEntries(acts) };
  };

  return {
    acted(exerciseId, seat, now) {
      of(exerciseId).acts.set(seat, now);
    },
    confirm(exerciseId, seat, socketId, cursors) {
      const { devices } = of(exerciseId);
      devices.set(socketId, {
        seat,
        confirmed: cursors,
        behindSince: devices.get(socketId)?.behindSince ?? null,
      });
    },
    leave(exerciseId, socketId) {
      exercises.get(exerciseId)?.devices.delete(socketId);
    },
    hear(neighbour, exerciseId, sent, now) {
      of(exerciseId).elsewhere.set(neighbour, { sent, at: now });
    },
    look(exerciseId, newest, now) {
      const heard = [...of(exerciseId).elsewhere.values()].filter(({ at }) => now - at <= silentMs);
      return together([lookHere(exerciseId, newest, now), ...heard.map(({ sent }) => sent)]);
    },
    lookHere,
    forget: (exerciseId) => void exercises.delete(exerciseId),
  };
}
