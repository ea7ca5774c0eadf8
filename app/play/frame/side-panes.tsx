'use client';

import { Happened } from '../happened/happened';

/** Beside the work. */
export function SidePanes({ withHappened }: { withHappened: boolean }) {
  return withHappened ? <Happened /> : null;
}
