import type { Page } from 'playwright-core';
import { patiently } from '../patience';

/** What is to arrive: text in the frame by which it is known, and text on the screen by which it is seen. */
export interface Arrival {
  frame: string;
  shown: string;
}

declare global {
  interface Window {
    /** Waits for an arrival, which may begin at once. */
    expectArrival: (arrival: Arrival) => void;
    /** Resolves when what is expected is painted, with the milliseconds since it arrived. */
    arrivalPainted: () => Promise<number>;
  }
}

/**
 * Runs in the page before its own scripts. The clock runs from the moment at which the page is handed the message of the
 * socket, before anything else reads it, until the frame is done that shows it: the task behind the next animation frame
 * in which the document says what was expected. Waiting for that frame, up to 16.7 ms, is in it. What the compositor does
 * then on its own thread is not.
 */
function watchArrivals(): void {
  let wanted: Arrival | null = null;
  let arrivedAt = 0;
  let done: (took: number) => void = () => undefined;
  let painted = Promise.resolve(0);
  window.expectArrival = (arrival) => {
    wanted = arrival;
    arrivedAt = 0;
    painted = new Promise((resolve) => {
      done = resolve;
    });
  };
  window.arrivalPainted = () => painted;
  const shows = ({ target, addedNodes }: MutationRecord, text: string) =>
    (target.nodeType === Node.TEXT_NODE && target.nodeValue?.includes(text)) ||
    [...addedNodes].some((node) => node.textContent?.includes(text));
  const afterPaint = (resolve: typeof done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => resolve(performance.now() - arrivedAt);
      port1.postMessage(null);
    });
  new MutationObserver((records) => {
    const text = wanted?.shown;
    if (!text || arrivedAt === 0 || !records.some((record) => shows(record, text))) return;
    wanted = null;
    afterPaint(done);
  }).observe(document, { subtree: true, childList: true, characterData: true });
  window.WebSocket = class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols);
      this.addEventListener('message', ({ data }) => {
        if (!wanted || arrivedAt > 0 || !String(data).includes(wanted.frame)) return;
        arrivedAt = performance.now();
      });
    }
  };
}

/** Lets a page be asked how long arrivals took; before it is opened. */
export async function watched(page: Page): Promise<void> {
  await page.addInitScript(watchArrivals);
}

/** Makes something arrive, and waits until it is painted; milliseconds. */
export async function paintedAfter(
  page: Page,
  arrival: Arrival,
  cause: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate((one) => window.expectArrival(one), arrival);
  await cause();
  const painted = page.evaluate(() => window.arrivalPainted());
  return patiently(painted, `“${arrival.shown}” to be painted`, 20_000);
}
