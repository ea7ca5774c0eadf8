import { exerciseTime } from '../../exercise/exercise-clock';
import type { Host } from './host';

/** How much later than its time a release of another, perhaps dead, process is held for the facilitator. */
const graceMs = 2_000;

/** What is due in the live exercises of this process. */
export interface DueReleases {
  /** A release was decided in this process, so its ten seconds are counted here. */
  own(release: string): void;
  /** Looks again at what is due: after every commit, and when a host is opened. */
  watch(host: Host): void;
  stop(): void;
}

/**
 * Counts down the releases that are going out. The process that decided a release completes it; any other one, and this
 * one after a restart, holds it for the facilitator instead. Both are commands like any other, so the record decides
 * which of several processes was first, and it happens once.
 */
export function createDueReleases(now: () => number, onFault: (thrown: unknown) => void): DueReleases {
  const owned = new Set<string>();
  const timers = new Map<string, NodeJS.Timeout>();

  function act(host: Host, release: string): void {
    timers.delete(`${host.exerciseId} ${release}`);
    const type = owned.has(release) ? 'CompleteRelease' : 'HoldRelease';
    const verb = type === 'CompleteRelease' ? 'due' : 'hold';
    host
      .handle({
        commandId: `cmd_${verb}${release}`,
        by: 'system',
        command: { type, release },
        circumstances: async () => ({ present: [] }),
      })
      .then((reply) => {
        // Not due after all, because of a pause meanwhile: the resume looks again.
        if (!reply.ok && host.state.clock.pausedAt === null) watch(host);
      })
      .catch(onFault);
  }

  function watch(host: Host): void {
    const { state } = host;
    for (const release of state.releases) {
      const name = `${host.exerciseId} ${release.id}`;
      clearTimeout(timers.get(name));
      timers.delete(name);
      if (release.status !== 'going-out' || state.clock.pausedAt !== null) continue;
      const left = (release.dueAtExercise ?? 0) - exerciseTime(state.clock, now());
      const delay = Math.max(0, left) + (owned.has(release.id) ? 0 : graceMs);
      timers.set(
        name,
        setTimeout(() => act(host, release.id), delay),
      );
    }
  }

  return {
    own: (release) => owned.add(release),
    watch,
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
