import { RateLimiterMemory, RateLimiterQueue } from 'rate-limiter-flexible';

/** Slows down whoever tries wrong join codes. Right joins of an address without wrong ones never wait. */
export interface JoinPace {
  /** Resolves when an attempt from this address may be looked at; false when too many wait already. */
  wait(address: string): Promise<boolean>;
  /** Notes that the code was wrong. */
  wrong(address: string): Promise<void>;
}

/** Wrong codes within a minute after which an address, or everybody together, waits in line. */
const freeWrong = { address: 20, overall: 500 };
/** Attempts a second that a line lets through. */
const pace = { address: 5, overall: 50 };
/** How many may stand in one line. */
const lineMax = 400;

/** Counts wrong codes per address and overall, in memory: slowing, never locking. */
export function createJoinPace(): JoinPace {
  const count = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const line = (points: number) =>
    new RateLimiterQueue(new RateLimiterMemory({ points, duration: 1 }), { maxQueueSize: lineMax });
  const wrongs = { address: count(freeWrong.address), overall: count(freeWrong.overall) };
  const lines = { address: line(pace.address), overall: line(pace.overall) };

  async function isBeyond(kind: 'address' | 'overall', key: string): Promise<boolean> {
    const noted = await wrongs[kind].get(key);
    return (noted?.consumedPoints ?? 0) >= freeWrong[kind];
  }

  return {
    async wait(address) {
      try {
        if (await isBeyond('address', address)) await lines.address.removeTokens(1, address);
        if (await isBeyond('overall', 'all')) await lines.overall.removeTokens(1, 'all');
        return true;
      } catch {
        return false;
      }
    },
    async wrong(address) {
      await wrongs.address.penalty(address);
      await wrongs.overall.penalty('all');
    },
  };
}
