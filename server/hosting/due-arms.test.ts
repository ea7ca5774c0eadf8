import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialState, type LineArm, type State, untouchedLine } from '../../exercise/state';
import { createDueArms } from './due-arms';
import type { Host } from './host';

const start = Date.UTC(2026, 0, 1);

/** An exercise that began at the start, with lines that are armed to its first minute, and a note of what it is asked. */
function anExercise(...injects: string[]) {
  const lines = injects.map((inject) => {
    const arm: LineArm = { id: `arm_${inject}`, minute: 1, audience: null, by: 'seat_lead', at: start };
    return [inject, { ...untouchedLine, arm }] as const;
  });
  const state: State = {
    ...initialState,
    phase: 'running',
    clock: { ...initialState.clock, startedAt: start },
    msel: { order: [], lines: Object.fromEntries(lines) },
  };
  const host = {
    exerciseId: 'exr_1',
    state,
    asked: [] as string[],
    async handle({ commandId, command }: { commandId: string; command: { type: string } }) {
      host.asked.push(`${command.type} ${commandId}`);
      return { ok: true as const };
    },
  };
  return host as typeof host & Host;
}

const faults: unknown[] = [];
const arms = () => createDueArms(Date.now, (thrown) => faults.push(thrown));

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());

describe('an armed line', () => {
  it('begins to go out at its minute, asked for by every process with the same command', async () => {
    const [one, other] = [anExercise('a'), anExercise('a')];
    const [here, there] = [arms(), arms()];
    here.watch(one);
    there.watch(other);
    await vi.advanceTimersByTimeAsync(59_999);
    expect([...one.asked, ...other.asked]).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect([...one.asked, ...other.asked]).toEqual(Array(2).fill('ReleaseArmed cmd_duearm_a'));
  });

  it('waits for staff when the process comes late to it', async () => {
    const host = anExercise('a');
    arms().watch(host);
    vi.setSystemTime(start + 63_000);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.asked).toEqual(['LapseArmed cmd_latearm_a']);
  });

  it('waits in a pause, and is forgotten when it is disarmed', async () => {
    const host = anExercise('a', 'b');
    const due = arms();
    due.watch(host);
    Object.assign(host.state.clock, { pausedAt: start + 5_000 });
    due.watch(host);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(host.asked).toEqual([]);
    Object.assign(host.state.clock, { pausedAt: null, pauses: [{ from: start + 5_000, to: Date.now() }] });
    host.state.msel = { order: [], lines: { b: host.state.msel.lines.b ?? untouchedLine } };
    due.watch(host);
    await vi.advanceTimersByTimeAsync(55_000);
    expect(host.asked).toEqual(['ReleaseArmed cmd_duearm_b']);
  });

  it('is asked for again when the store was away', async () => {
    const host = anExercise('a');
    const { handle } = host;
    host.handle = async () => {
      host.handle = handle;
      throw new Error('away');
    };
    arms().watch(host);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([host.asked, faults.length]).toEqual([[], 1]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(host.asked).toEqual(['ReleaseArmed cmd_duearm_a']);
  });
});
