import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, by the clock. */
  dur?: number;
  /** Microseconds on the processor. */
  tdur?: number;
  args?: { name?: string };
}

const categories = ['disabled-by-default-devtools.timeline'];

/** The longest task of a main thread in milliseconds, by the clock and on the processor; other work on the machine parts them. */
export interface LongestTask {
  took: number;
  worked: number;
}

/** Does something while the browser is traced; the longest task of the page's main thread meanwhile. */
export async function longestTask(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = trace.traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The browser told of no task.');
  return {
    took: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    worked: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
