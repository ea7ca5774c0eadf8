import type { Ack } from './ack';

/** Somebody on the screen who waits for an answer. */
interface Giver {
  resolve(ack: Ack): void;
  isShown(): boolean;
}

/** Who waits for the answer to which request, on this page. */
export interface Givers {
  /** The answer to a request, when there is one. `isShown` tells whether a refusal would be read where it was given. */
  wait(id: string, isShown: () => boolean): Promise<Ack>;
  /** Whether somebody who gave a request would show its refusal. */
  isShown(id: string): boolean;
  answer(id: string, ack: Ack): void;
  /** The requests that somebody waits for. */
  ids(): string[];
}

/** Nobody waits at first. */
export function createGivers(): Givers {
  const givers = new Map<string, Giver[]>();
  const of = (id: string) => givers.get(id) ?? [];
  return {
    wait: (id, isShown) =>
      new Promise((resolve) => {
        givers.set(id, [...of(id), { resolve, isShown }]);
      }),
    isShown: (id) => of(id).some((giver) => giver.isShown()),
    answer(id, ack) {
      for (const { resolve } of of(id)) resolve(ack);
      givers.delete(id);
    },
    ids: () => [...givers.keys()],
  };
}
