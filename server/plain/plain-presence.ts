import type { ServerContext } from '../live/context';

/** How long a seat without script counts as here after it last asked for anything, in milliseconds. */
const hereForMs = 120_000;

/**
 * A page without script holds no connection, so its seat counts as here for a while after each request. It has to: a
 * teammate who reads here is one of those whose signature a card waits for.
 */
export function createPlainPresence({ presence }: Pick<ServerContext, 'presence'>) {
  const timers = new Map<string, NodeJS.Timeout>();

  function leave(exerciseId: string, seat: string): void {
    const device = `plain ${exerciseId} ${seat}`;
    clearTimeout(timers.get(device));
    timers.delete(device);
    presence.leave(exerciseId, seat, device);
  }

  return {
    /** The seat has asked for something. */
    seen(exerciseId: string, seat: string): void {
      const device = `plain ${exerciseId} ${seat}`;
      clearTimeout(timers.get(device));
      presence.arrive(exerciseId, seat, device);
      timers.set(device, setTimeout(() => leave(exerciseId, seat), hereForMs).unref());
    },
    /** The seat is left on this device. */
    leave,
  };
}
