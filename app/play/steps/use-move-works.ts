'use client';

import { useLoaded } from '../../live/use-loaded';

const load = () => import('./move-works');

/** The work of a move, as soon as it has come; null until then. The lobby's page does not carry it. */
export function useMoveWorks(): Awaited<ReturnType<typeof load>> | null {
  return useLoaded(load);
}
