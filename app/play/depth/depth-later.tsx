'use client';

import { type ComponentType, lazy, Suspense } from 'react';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { useOwnTeam } from '../use-own-team';
import { isEarly } from './is-early';

const DepthPrompts = lazy(
  (): Promise<{ default: ComponentType }> =>
    import('./depth-prompts').then(
      (module) => ({ default: module.DepthPrompts }),
      () => ({ default: () => null }),
    ),
);

/** Under a card that counts, while the step has time: what to think about further. Fetched when a team is early. */
export function DepthLater() {
  const team = useOwnTeam();
  const view = useView();
  const now = useNow();
  if (!team || !isEarly(view, team.id, now)) return null;
  return (
    <Suspense fallback={null}>
      <DepthPrompts />
    </Suspense>
  );
}
