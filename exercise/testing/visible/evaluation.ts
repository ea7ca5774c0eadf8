import type { State } from '../../state';
import type { Audience } from './audience';

/** Notes and ratings are for evaluators and the lead, whole; for nobody else, not even in the debrief. */
export function visibleEvaluation(state: State, to: Audience): State['evaluation'] {
  return to.evaluates ? state.evaluation : { notes: [], ratings: [] };
}

/** The parking lot is staff's. */
export function visibleChallenges(state: State, to: Audience): State['challenges'] {
  return to.isStaff ? state.challenges : [];
}

/** The grant is known to staff and observers. A note to its writer and the lead; evaluators have plus and delta. */
export function visibleObserving({ observing }: State, to: Audience): State['observing'] {
  return {
    team: to.isStaff || to.observes ? observing.team : null,
    notes: observing.notes.filter(
      (note) => to.isLead || note.seat === to.seat || (to.evaluates && note.kind !== 'note'),
    ),
  };
}
