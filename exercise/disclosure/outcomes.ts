import type * as events from '../events/outcomes';
import { isRoom, isStaff, isTeam, open, type RulesOf, toRoom, toStaff, whole } from './share';

/** Who may know of what `events/outcomes` tells. */
export const rules: RulesOf<
  events.CounterMoveChosen | events.CounterMoveRevealed | events.OutcomeRuled | events.SituationLineMoved
> = {
  // EX86. A choice that was changed, or never revealed, stays with staff in the debrief, too.
  CounterMoveChosen: toStaff,
  CounterMoveRevealed: (_, channel) =>
    isStaff(channel) || channel === 'debrief' ? 'whole' : open(isRoom(channel)),
  OutcomeRuled: (event, channel) =>
    whole(
      isStaff(channel) ||
        channel === 'debrief' ||
        (event.audience === 'everyone' && isRoom(channel)) ||
        (event.subject.kind === 'card' && isTeam(channel, event.subject.team)),
    ),
  SituationLineMoved: toRoom,
};
