import type { Page } from 'playwright-core';
import { readTape } from '../../../app/replay/read/tape';
import { foldTape } from '../../../app/replay/read/tape-fold';
import { evolve } from '../../../exercise/evolve';
import { createDice } from '../../../exercise/testing/dice';
import { pageOfSeat, withChromium } from '../browser/with-chromium';
import { percentile, type Report, tell } from '../figures';
import { aCommand, give } from '../seats/command';
import { seated } from '../seats/crowd';
import { type BusyRoom, type BusySize, inBusyRoom } from '../servers/busy-console';

/** How large the exercise is, and how often a replay of it jumps. */
export interface ReplayJumpSize extends BusySize {
  jumps: number;
}

/** What a jump may take, in milliseconds. */
const aimMs = 100;

/**
 * The lead's replay of a large exercise that is over: jumps to instants anywhere, as folding alone and as a page until it is
 * painted; the page draws the whole console at each.
 */
export async function measureReplayJump(size: ReplayJumpSize, report: Report): Promise<void> {
  await inBusyRoom(size, async (room) => {
    const lead = await seated(room.server.origin, room.lead);
    await give(lead, aCommand({ type: 'EndExercise', confirmShortDebrief: true }));
    await lead.close();
    const name = `replay of ${size.events} events`;
    const places = createDice(7);
    const shares = Array.from({ length: size.jumps }, () => places.below(10_000) / 10_000);
    tellJumps(report, `${name}, folding a jump`, await foldingJumps(room, shares, name, report));
    await withChromium(async (browser) => {
      const page = await pageOfSeat(browser, room.lead);
      const openedAt = performance.now();
      await page.goto(`${room.server.origin}/replay/${room.lead.exercise}`);
      await page.getByRole('slider').waitFor({ timeout: 60_000 });
      tell(report, `${name}, page opened until it can be moved`, performance.now() - openedAt, 'ms');
      const { times, work } = await counted(page, () => paintedJumps(page, shares));
      // What the browser did does not depend on what else the machine does.
      tell(report, `${name}, layouts a jump`, work.layouts / shares.length, 'count');
      tell(report, `${name}, layout a jump`, work.layoutMs / shares.length, 'ms');
      tell(report, `${name}, script a jump`, work.scriptMs / shares.length, 'ms');
      // The first meet scripts that have never run.
      tellJumps(report, `${name}, a jump until it is painted`, times.slice(5));
    });
  });
}

function tellJumps(report: Report, name: string, times: readonly number[]): void {
  tell(report, `${name}, p50`, percentile(times, 0.5), 'ms', aimMs);
  tell(report, `${name}, p95`, percentile(times, 0.95), 'ms', aimMs);
  tell(report, `${name}, longest of ${times.length}`, Math.max(...times), 'ms', aimMs);
}

async function foldingJumps(room: BusyRoom, shares: readonly number[], name: string, report: Report) {
  const askedAt = performance.now();
  const response = await fetch(`${room.server.origin}/api/exercises/${room.lead.exercise}/replay`, {
    headers: { authorization: `Bearer ${room.lead.token}` },
  });
  const text = await response.text();
  tell(report, `${name}, answered over HTTP`, performance.now() - askedAt, 'ms');
  tell(report, `${name}, unpacked`, text.length / 1000, 'kB');
  const tape = readTape(text);
  const fold = foldTape(tape, evolve);
  const foldedAt = performance.now();
  fold.at(tape.lines.length);
  tell(report, `${name}, folded once`, performance.now() - foldedAt, 'ms');
  return shares.map((share) => {
    const startedAt = performance.now();
    fold.at(Math.round(share * tape.lines.length));
    return performance.now() - startedAt;
  });
}

/** What the browser counted of a page's work since it was opened. */
interface Work {
  layouts: number;
  layoutMs: number;
  scriptMs: number;
}

/** Jumps, with what the browser did for them: the waiting in between draws nothing. */
async function counted(page: Page, jumps: () => Promise<number[]>): Promise<{ times: number[]; work: Work }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async (): Promise<Work> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      layouts: of('LayoutCount'),
      layoutMs: of('LayoutDuration') * 1000,
      scriptMs: of('ScriptDuration') * 1000,
    };
  };
  const before = await read();
  const times = await jumps();
  const after = await read();
  await session.detach();
  const work = {
    layouts: after.layouts - before.layouts,
    layoutMs: after.layoutMs - before.layoutMs,
    scriptMs: after.scriptMs - before.scriptMs,
  };
  return { times, work };
}

/**
 * Moves the slider as a hand does, and waits each time until the screen of that moment was drawn and the frame after it.
 * What the console draws later by itself comes after that.
 */
function paintedJumps(page: Page, shares: readonly number[]): Promise<number[]> {
  return page.evaluate(async (places) => {
    const slider = document.querySelector('input[type="range"]') as HTMLInputElement;
    const stage = document.querySelector('[data-moment]') as HTMLElement;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const drawn = (before: string | undefined) =>
      new Promise<void>((resolve) => {
        const seen = new MutationObserver(() => {
          if (stage.dataset.moment === before) return;
          seen.disconnect();
          resolve();
        });
        seen.observe(stage, { attributes: true });
      });
    const times: number[] = [];
    for (const place of places) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const after = drawn(stage.dataset.moment);
      const startedAt = performance.now();
      set?.call(slider, String(place * Number(slider.max)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await after;
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - startedAt);
    }
    return times;
  }, shares as number[]);
}
