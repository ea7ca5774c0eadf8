'use client';

import { type ComponentType, lazy, Suspense } from 'react';

const Talks = lazy(
  (): Promise<{ default: ComponentType }> =>
    import('./talks').then(
      (module) => ({ default: module.Talks }),
      () => ({ default: () => null }),
    ),
);

/** Talks with other teams, under the messages. No page holds their script from the start. */
export function TalksLater() {
  return (
    <Suspense fallback={null}>
      <Talks />
    </Suspense>
  );
}
