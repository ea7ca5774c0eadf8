import { hashToken } from '../random-ids';

/** How many tokens are looked up at a time: what a room writes never waits behind more than these. */
const lookUpsAtOnce = 8;
/** How many tokens are remembered as good. */
const knownMax = 20_000;

/** Looks up a token when its turn comes; null when nobody waits for the answer any more. */
export type TokenLine<Answer> = (token: unknown, isWaiting: () => boolean) => Promise<Answer | null>;

/**
 * Lets look-ups of tokens go a few at a time, those of tokens that were good before ahead of all others, so that a
 * flood of wrong ones keeps nobody out. A good one is looked up again each time: it may have been revoked since.
 * @param isGood whether an answer says that the token opens a seat
 */
export function createTokenLine<Answer>(
  lookUp: (token: unknown) => Promise<Answer>,
  isGood: (answer: Answer) => boolean,
  atOnce = lookUpsAtOnce,
): TokenLine<Answer> {
  const first: (() => void)[] = [];
  const others: (() => void)[] = [];
  const known = new Set<string>();
  let running = 0;

  function turn(hash: string): Promise<void> | void {
    if (running < atOnce) {
      running += 1;
      return;
    }
    return new Promise((resolve) => (known.has(hash) ? first : others).push(resolve));
  }

  /** The place goes on to the next in line; it is free only when nobody waits. */
  function passOn(): void {
    const next = first.shift() ?? others.shift();
    if (next) next();
    else running -= 1;
  }

  function remember(hash: string, good: boolean): void {
    known.delete(hash);
    if (good) known.add(hash);
    const [oldest] = known.size > knownMax ? known : [];
    if (oldest !== undefined) known.delete(oldest);
  }

  return async (token, isWaiting) => {
    const hash = typeof token === 'string' ? hashToken(token.slice(0, 200)) : '';
    await turn(hash);
    try {
      if (!isWaiting()) return null;
      const answer = await lookUp(token);
      remember(hash, isGood(answer));
      return answer;
    } finally {
      passOn();
    }
  };
}
