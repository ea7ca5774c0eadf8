import type { State } from '../../state';
import type { Audience } from './audience';

/** What was agreed is the debrief's and staff's, all the rest staff's alone. */
export function visibleImprovement({ improvement }: State, to: Audience): State['improvement'] {
  const { findings, actions, leftOut, carried } = improvement;
  return {
    findings: to.isStaff ? findings : [],
    actions: to.isStaff || to.isDebrief ? actions : [],
    leftOut: to.isStaff ? leftOut : [],
    carried: to.isStaff ? carried : null,
  };
}
