'use client';

import { useView } from '../../live/use-views';
import { CardSheet } from '../card/card-sheet';
import { stepNow } from '../step-now';
import { useOwnTeam } from '../use-own-team';

/** The work of the open step. */
export function StepWork() {
  const step = stepNow(useView())?.step;
  const team = useOwnTeam();
  if (!team) return null;
  switch (step) {
    case 'decide':
    case 'anticipate':
      return <CardSheet />;
    default:
      return null;
  }
}
