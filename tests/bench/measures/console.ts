import type { Browser, Page } from 'playwright-core';
import { paintedAfter, watched } from '../browser/arrivals';
import { longestTask } from '../browser/longest-task';
import { pageOfSeat, withChromium } from '../browser/with-chromium';
import { percentile, type Report, tell } from '../figures';
import { type BusyRoom, type BusySize, inBusyRoom } from '../servers/busy-console';
import { arrivalsIn } from './console-arrivals';
import { readings } from './console-readings';

/** How large the exercise is, and how often things arrive. */
export interface ConsoleSize extends BusySize {
  /** Rounds of arrivals: a line that goes out, who opens it, what is asked, who signs. */
  rounds: number;
}

/** What an arriving event may take until it is painted, and the longest task while a list is scrolled: milliseconds. */
const aimMs = 50;

/**
 * The lead's console of a large exercise in the middle of its play. Events arrive one by one from the real server, each
 * when the one before is painted; then the lists are scrolled with the wheel.
 */
export async function measureConsole(size: ConsoleSize, report: Report): Promise<void> {
  await inBusyRoom(size, (room) =>
    withChromium(async (browser) => {
      const page = await consoleOf(room, browser);
      await measureArrivals(room, page, size.rounds, report);
      for (const { name, prepare, work } of readings(room)) {
        await prepare?.(page);
        const longest = await longestTask(browser, page, () => work(page));
        tell(report, `console, ${name}: longest task`, longest.took, 'ms', aimMs);
        tell(report, `console, ${name}: longest task, on the processor`, longest.worked, 'ms', aimMs);
      }
    }),
  );
}

async function consoleOf({ server, lead }: BusyRoom, browser: Browser): Promise<Page> {
  const page = await pageOfSeat(browser, lead);
  await watched(page);
  await page.goto(`${server.origin}/control/${lead.exercise}`);
  await page.getByRole('table').last().waitFor({ timeout: 60_000 });
  return page;
}

async function measureArrivals(room: BusyRoom, page: Page, rounds: number, report: Report): Promise<void> {
  const times = async (from: number, to: number) => {
    const took: Record<string, number[]> = {};
    await arrivalsIn(room, { from, to }, async (kind, arrival, cause) => {
      took[kind] = [...(took[kind] ?? []), await paintedAfter(page, arrival, cause)];
    });
    return took;
  };
  // The first of each kind meets scripts that have never run: what a page does once is told apart from what it does all day.
  const first = Object.values(await times(0, 1)).flat();
  const took = await times(1, rounds + 1);
  const all = Object.values(took).flat();
  const kinds = { ...took, 'any event': all, 'any event just after opening': first };
  for (const [kind, samples] of Object.entries(kinds)) {
    const name = `console, ${kind} painted after it arrived`;
    tell(report, `${name}, p50`, percentile(samples, 0.5), 'ms', aimMs);
    tell(report, `${name}, p95`, percentile(samples, 0.95), 'ms', aimMs);
    tell(report, `${name}, longest of ${samples.length}`, Math.max(...samples), 'ms', aimMs);
  }
}
