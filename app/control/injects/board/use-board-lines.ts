'use client';

import { useMemo } from 'react';
import { contingenciesDue, type DueContingency } from '../../../../exercise/msel/contingencies';
import { mselLines } from '../../../../exercise/msel/lines';
import { useFollowing } from '../../../live/use-following';
import { useNow } from '../../../live/use-now';
import { useView } from '../../../live/use-views';
import { type BoardLine, boardLines } from './board-lines';

/** How often the lines are looked at while nothing happens, in milliseconds. */
const everyMs = 10_000;

/**
 * Every line of the MSEL as it stands, and what is due in reserve: made once per event, and every ten seconds. What else an
 * event changes is shown first.
 */
export function useBoardLines(): { lines: BoardLine[]; due: DueContingency[]; at: number } {
  const view = useFollowing(useView());
  const at = useNow(everyMs);
  return useMemo(
    () => ({ lines: boardLines(view, mselLines(view, at)), due: contingenciesDue(view, at), at }),
    [view, at],
  );
}
