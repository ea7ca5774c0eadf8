import { afterEach, describe, expect, it } from 'vitest';
import { createProcessClock, type ProcessClock } from './clock';

const midnight = Date.UTC(2026, 2, 29);
let clock: ProcessClock;

/** A computer whose clocks the test moves. */
function aComputer() {
  const at = { wall: midnight, monotonic: 7_000, sleepless: 9_000 };
  const absences: number[] = [];
  clock = createProcessClock({
    wall: () => at.wall,
    monotonic: () => at.monotonic,
    sleepless: () => at.sleepless,
  });
  clock.onAbsence((milliseconds) => absences.push(milliseconds));
  return {
    absences,
    set: (milliseconds: number) => {
      at.wall += milliseconds;
    },
    run: (milliseconds: number) => {
      for (const name of ['wall', 'monotonic', 'sleepless'] as const) at[name] += milliseconds;
    },
    sleep: (milliseconds: number) => {
      for (const name of ['wall', 'sleepless'] as const) at[name] += milliseconds;
    },
  };
}

afterEach(() => clock.stop());

describe('the clock of a process', () => {
  it.each([
    ['forward by an hour', 3_600_000],
    ['back by an hour', -3_600_000],
    ['back by a day', -86_400_000],
  ])('goes on evenly when the computer is set %s, and sees no absence in it', (_name, jump) => {
    const computer = aComputer();
    computer.run(1_000);
    computer.set(jump);
    clock.look();
    computer.run(1_000);
    clock.look();
    expect(clock.now()).toBe(midnight + 2_000);
    expect(computer.absences).toEqual([]);
  });

  it('adds what the computer slept, and says so once', () => {
    const computer = aComputer();
    computer.run(1_000);
    computer.sleep(1_800_000);
    computer.run(200);
    clock.look();
    clock.look();
    expect(clock.now()).toBe(midnight + 1_801_200);
    expect(computer.absences).toEqual([1_800_200]);
  });

  it('sees that the process was stopped, although its clock went on', () => {
    const computer = aComputer();
    computer.run(13_000);
    clock.look();
    expect(clock.now()).toBe(midnight + 13_000);
    expect(computer.absences).toEqual([12_000]);
  });

  it('takes a busy second for no absence', () => {
    const computer = aComputer();
    for (const milliseconds of [1_000, 3_500, 1_000]) {
      computer.run(milliseconds);
      clock.look();
    }
    expect(computer.absences).toEqual([]);
  });
});
