'use client';

import { useLoaded } from '../live/use-loaded';

const load = () => import('../../exercise/voting/explain-vote');

/**
 * What puts the result of a vote in words: a script of its own, fetched by who has a result to read or to hear. Null until
 * it has come.
 */
export function useResultWords(isNeeded: boolean): Awaited<ReturnType<typeof load>> | null {
  return useLoaded(load, isNeeded);
}
