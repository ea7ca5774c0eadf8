import { exerciseTime, paceOf } from '../../exercise/exercise-clock';
import type { State } from '../../exercise/state';
import { againMs, graceMs } from './due-releases';
import type { Host } from './host';
import { createWakeUps } from './wake-ups';

/** The armed lines in the live exercises of this process. */
export interface DueArms {
  /** Looks again at what is armed: after every commit, and when a host is opened. */
  watch(host: Host): void;
  /** Counts nothing down any more for an exercise that is no longer there. */
  forget(exerciseId: string): void;
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

/** Milliseconds on the wall's clock until an armed line is due; negative when it is late. A rehearsal's time may run faster. */
function timeLeft({ clock }: State, minute: number, now: number): number {
  return (minute * 60_000 - exerciseTime(clock, now)) / paceOf(clock);
}

/**
 * Begins the release of armed lines at their minute of exercise time. Every process that hosts the exercise asks for it,
 * with the same command, so the record decides which was first and it happens once; the ten seconds are then counted where
 * it was decided. A process that comes late sends nothing: the line waits for staff, so that nothing piles up after a sleep.
 */
export function createDueArms(now: () => number, onFault: (thrown: unknown) => void): DueArms {
  const wakeUps = createWakeUps(now);
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
        wakeUps.wait(host.exerciseId, arm, againMs, () => act(host, arm));
      });
  }

  function watch(host: Host): void {
    const { state, exerciseId } = host;
    const isGoing = state.phase === 'running' && state.clock.pausedAt === null;
    const armed = isGoing ? armedLines(state) : [];
    const names = new Set(armed.map(({ arm }) => arm));
    for (const name of known.get(exerciseId) ?? []) if (!names.has(name)) wakeUps.forget(exerciseId, name);
    if (names.size > 0) known.set(exerciseId, names);
    else known.delete(exerciseId);
    for (const { arm, minute } of armed) {
      const left = Math.max(0, timeLeft(state, minute, now()));
      wakeUps.wait(exerciseId, arm, left, () => act(host, arm));
    }
  }

  function forget(exerciseId: string): void {
    known.delete(exerciseId);
    wakeUps.forgetExercise(exerciseId);
  }

  return { watch, forget, stop: wakeUps.stop };
}
