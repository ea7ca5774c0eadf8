'use client';

import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { ForkButton } from '../../compare/fork-button';
import { useSeatKey } from '../../live/live-provider';
import type { Mark } from '../read/timeline-marks';

/**
 * The way into a what-if from a mark of the timeline, for the lead. What came to a team stays in it; what somebody decided is
 * left out, so that it can be decided otherwise.
 */
export function PlayOn({ mark, view }: { mark: Mark; view: State }) {
  const key = useSeatKey();
  if (!key) return null;
  const includes = mark.kind === 'inject' ? 'moment' : 'before';
  const at = includes === 'moment' ? mark.at : mark.at - 1;
  return (
    <ForkButton
      key={mark.id}
      exerciseId={key.exerciseId}
      moment={{ at }}
      time={exerciseTime(view.clock, at)}
      includes={includes}
    />
  );
}
