/** How long the bench waits for anything before it says that something is broken, in milliseconds. */
const patienceMs = 120_000;

/** The same promise, but one that gives up with a sentence instead of waiting for ever. */
export function patiently<T>(promise: Promise<T>, what: string, withinMs = patienceMs): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The bench waited ${withinMs} ms for ${what}.`)), withinMs);
  });
  return Promise.race([promise, tooLong]).finally(() => clearTimeout(timer));
}
