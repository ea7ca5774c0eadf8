import { exerciseTime } from '../../exercise/exercise-clock';
import type { State } from '../../exercise/state';
import { againMs, graceMs } from './due-releases';
import type { Host } from './host';
import { createWakeUps } from './wake-ups';

/** The armed lines in the live exercises of this process. */
export interface DueArms {
  /** Looks again at what is armed: after every commit, and when a host is opened. */
  watch(host: Host): void;
  stop(): void;
}

interface Armed {
  inject: string;
  arm: string;
  minute: number;
}

function armedLines({ msel }: State): Armed[] {
  return Object.entries(msel.lines).flatMap(([inject, { arm }]) =>
    arm ? [{ inject, arm: arm.id, minute: arm.minute }] : [],
  );
}

/** Milliseconds of exercise time until an armed line is due; negative when it is late. */
function timeLeft({ clock }: State, minute: number, now: number): number {
  return minute * 60_000 - exerciseTime(clock, now);
}

/**
 * Begins the release of armed lines at their minute of exercise time. Every process that hosts the exercise asks for it,
 * with the same command, so the record decides which was first and it happens once; the ten seconds are then counted where
 * it was decided. A process that comes late sends nothing: the line waits for staff, so that nothing piles up after a sleep.
 */
export function createDueArms(now: () => number, onFault: (thrown: unknown) => void): DueArms {
  const wakeUps = createWakeUps(now);
  const nameOf = (host: Host, arm: string) => `${host.exerciseId} ${arm}`;
  const known = new Map<string, Set<string>>();

  function act(host: Host, arm: string): void {
    const line = armedLines(host.state).find((one) => one.arm === arm);
    if (!line || host.state.clock.pausedAt !== null || host.state.phase !== 'running') return;
    const left = timeLeft(host.state, line.minute, now());
    if (left > 0) {
      watch(host);
      return;
    }
    const [type, verb] =
      left > -graceMs ? (['ReleaseArmed', 'due'] as const) : (['LapseArmed', 'late'] as const);
    host
      .handle({
        commandId: `cmd_${verb}${arm}`,
        by: 'system',
        command: { type, inject: line.inject, arm },
        circumstances: async () => ({ present: [] }),
      })
      .then((reply) => {
        // Not due after all, because of a pause meanwhile: the resume looks again.
        if (!reply.ok && host.state.clock.pausedAt === null) watch(host);
      })
      .catch((thrown: unknown) => {
        onFault(thrown);
        wakeUps.wait(nameOf(host, arm), againMs, () => act(host, arm));
      });
  }

  function watch(host: Host): void {
    const { state, exerciseId } = host;
    const isGoing = state.phase === 'running' && state.clock.pausedAt === null;
    const armed = isGoing ? armedLines(state) : [];
    const names = new Set(armed.map(({ arm }) => nameOf(host, arm)));
    for (const name of known.get(exerciseId) ?? []) if (!names.has(name)) wakeUps.forget(name);
    if (names.size > 0) known.set(exerciseId, names);
    else known.delete(exerciseId);
    for (const { arm, minute } of armed) {
      const left = Math.max(0, timeLeft(state, minute, now()));
      wakeUps.wait(nameOf(host, arm), left, () => act(host, arm));
    }
  }

  return { watch, stop: wakeUps.stop };
}
