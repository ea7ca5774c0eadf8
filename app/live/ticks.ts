const tickMs = 1_000;
const heard = new Set<(now: number) => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Calls back once a second with this device's time, until the function that it returns is called. One timer for the whole
 * page, so that everything that shows the time is drawn anew in one go.
 */
export function onTick(tick: (now: number) => void): () => void {
  heard.add(tick);
  timer ??= setInterval(() => {
    const now = Date.now();
    for (const one of heard) one(now);
  }, tickMs);
  return () => {
    heard.delete(tick);
    if (heard.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
