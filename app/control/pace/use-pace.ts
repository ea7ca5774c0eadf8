'use client';

import { type Pace, paceOf } from '../../../exercise/plan';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';

const nothing: Pace = { time: 0, open: null, later: [], remaining: null, drift: 0, debriefKeeps: 0 };

/** How the exercise stands to its plan, once a second. */
export function usePace(): Pace {
  const view = useView();
  const now = useNow();
  return paceOf(view, now) ?? nothing;
}
