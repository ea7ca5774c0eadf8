import { exerciseTime, paceOf } from '../../exercise/exercise-clock';
import type { Release, State } from '../../exercise/state';
import type { Host } from './host';
import { createWakeUps } from './wake-ups';

/** How much later than its time a release is held for the facilitator instead of sent, in milliseconds. */
export const graceMs = 2_000;
/** How long to wait before a release is looked at again after the store was away, in milliseconds. */
export const againMs = 1_000;

/** What is due in the live exercises of this process. */
export interface DueReleases {
  /** A release was decided in this process, so its ten seconds are counted here. */
  own(release: string): void;
  /** Nothing is counted here any more, because the process was away: what goes out now waits for the facilitator. */
  disownAll(): void;
  /** Looks again at what is due: after every commit, and when a host is opened. */
  watch(host: Host): void;
  /** Looks now at what goes out in an exercise, without waiting for its time. */
  lookNow(host: Host): Promise<void>;
  /** Counts nothing down any more for an exercise that is no longer there. */
  forget(exerciseId: string): void;
  stop(): void;
}

/** Milliseconds on the wall's clock until a release is due; negative when it is late. A rehearsal's time may run faster. */
function timeLeft({ clock }: State, release: Release, now: number): number {
  return ((release.dueAtExercise ?? 0) - exerciseTime(clock, now)) / paceOf(clock);
}

/**
 * Counts down the releases that are going out. The process that decided a release completes it in time; any other one,
 * this one after a restart, and this one when it comes late, holds it for the facilitator instead. Both are commands like
 * any other, so the record decides which of several processes was first, and it happens once.
 */
export function createDueReleases(now: () => number, onFault: (thrown: unknown) => void): DueReleases {
  const owned = new Set<string>();
  const wakeUps = createWakeUps(now);

  /** Looks at a release after some milliseconds, unless it is to be looked at sooner: no commit puts that off. */
  function wait(host: Host, id: string, milliseconds: number): void {
    wakeUps.wait(host.exerciseId, id, milliseconds, () => void act(host, id));
  }

  async function act(host: Host, id: string): Promise<void> {
    const release = host.state.releases.find((candidate) => candidate.id === id);
    if (release?.status !== 'going-out' || host.state.clock.pausedAt !== null) return;
    const isInTime = owned.has(id) && timeLeft(host.state, release, now()) > -graceMs;
    const [type, verb] = isInTime
      ? (['CompleteRelease', 'due'] as const)
      : (['HoldRelease', 'hold'] as const);
    await host
      .handle({
        commandId: `cmd_${verb}${id}`,
        by: 'system',
        command: { type, release: id },
        circumstances: async () => ({ present: [] }),
      })
      .then((reply) => {
        // Not due after all, because of a pause meanwhile: the resume looks again.
        if (!reply.ok && host.state.clock.pausedAt === null) watch(host);
      })
      .catch((thrown: unknown) => {
        onFault(thrown);
        wait(host, id, againMs);
      });
  }

  function watch(host: Host): void {
    const { state } = host;
    for (const release of state.releases) {
      if (release.status !== 'going-out' || state.clock.pausedAt !== null) {
        wakeUps.forget(host.exerciseId, release.id);
        continue;
      }
      const left = timeLeft(state, release, now());
      wait(host, release.id, Math.max(0, left) + (owned.has(release.id) ? 0 : graceMs));
    }
  }

  return {
    own: (release) => owned.add(release),
    disownAll: () => owned.clear(),
    watch,
    lookNow: async (host) => {
      for (const release of host.state.releases) {
        if (timeLeft(host.state, release, now()) <= 0) await act(host, release.id);
      }
    },
    forget: wakeUps.forgetExercise,
    stop: wakeUps.stop,
  };
}
