import { Host } from './host';
import type { HostContext } from './host-context';

/** How long a host may be untouched before it is dropped; it is folded anew on demand. */
const idleMs = 15 * 60_000;

/** The live exercises of this process. */
export interface Hosts {
  /** The host of an exercise, opened if it is not live here. */
  of(exerciseId: string): Promise<Host>;
  /** The host of an exercise that is live here; undefined when it is not. */
  known(exerciseId: string): Promise<Host> | undefined;
  /** Lets go of an exercise that is no longer there. */
  forget(exerciseId: string): void;
  /** The hosts that are live and open. */
  live(): Promise<Host[]>;
  /** Drops hosts that nobody has used for a while; `isWatched` keeps those with somebody connected. */
  dropIdle(now: number, isWatched: (exerciseId: string) => boolean): Promise<void>;
}

/** Keeps one host for each exercise that is live in this process. */
export function createHosts(context: HostContext): Hosts {
  const hosts = new Map<string, { host: Promise<Host>; usedAt: number }>();
  return {
    of(exerciseId) {
      const known = hosts.get(exerciseId);
      if (known) {
        known.usedAt = context.now();
        return known.host;
      }
      // A broken host is dropped; the next one who asks folds the record anew.
      const onBroken: HostContext['onBroken'] = (broken, thrown) => {
        hosts.delete(exerciseId);
        context.onBroken(broken, thrown);
      };
      const host = Host.open(exerciseId, { ...context, onBroken });
      hosts.set(exerciseId, { host, usedAt: context.now() });
      // A host that could not be opened is not kept, so that the next one who asks tries again.
      host.catch(() => hosts.delete(exerciseId));
      return host;
    },
    known: (exerciseId) => hosts.get(exerciseId)?.host,
    forget: (exerciseId) => {
      hosts.delete(exerciseId);
    },
    async live() {
      const opened = await Promise.allSettled([...hosts.values()].map(({ host }) => host));
      return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
    async dropIdle(now, isWatched) {
      for (const [exerciseId, { host, usedAt }] of hosts) {
        const isIdle = now - usedAt > idleMs && !isWatched(exerciseId) && (await host).isIdle;
        if (isIdle) hosts.delete(exerciseId);
      }
    },
  };
}
