import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialState, type Release, type State } from '../../exercise/state';
import { createDueReleases } from './due-releases';
import type { Host } from './host';

const start = Date.UTC(2026, 0, 1);

/** An exercise that began at the start, with releases that are due ten seconds after it, and a note of what it is asked. */
function anExercise(...ids: string[]) {
  const releases = ids.map((id) => ({ id, status: 'going-out', dueAtExercise: 10_000 }) as Release);
  const clock = { ...initialState.clock, startedAt: start };
  const host = {
    exerciseId: 'exr_1',
    state: { ...initialState, releases, clock } as State,
    asked: [] as string[],
    async handle({ command }: { command: { type: string; release: string } }) {
      host.asked.push(`${command.type} ${command.release}`);
      return { ok: true as const };
    },
  };
  return host as typeof host & Host;
}

const faults: unknown[] = [];

function due() {
  return createDueReleases(Date.now, (thrown) => faults.push(thrown));
}

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());

describe('what is due', () => {
  it('goes out after its ten seconds in the process that decided it', async () => {
    const host = anExercise('rel_a');
    const releases = due();
    releases.own('rel_a');
    releases.watch(host);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(host.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(host.asked).toEqual(['CompleteRelease rel_a']);
  });

  it('is held in any other process, and no commit meanwhile puts that off', async () => {
    const host = anExercise('rel_a', 'rel_b');
    const releases = due();
    releases.watch(host);
    for (let second = 0; second < 12; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      if (host.asked.length === 0) releases.watch(host);
    }
    expect(host.asked).toEqual(['HoldRelease rel_a', 'HoldRelease rel_b']);
  });

  it('is held when the process comes late to it', async () => {
    const host = anExercise('rel_a');
    const releases = due();
    releases.own('rel_a');
    releases.watch(host);
    vi.setSystemTime(start + 13_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(host.asked).toEqual(['HoldRelease rel_a']);
  });

  it('waits in a pause', async () => {
    const host = anExercise('rel_a');
    const releases = due();
    releases.own('rel_a');
    releases.watch(host);
    Object.assign(host.state.clock, { pausedAt: start + 5_000 });
    releases.watch(host);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.asked).toEqual([]);
  });
});
