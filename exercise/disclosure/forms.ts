import type * as events from '../events/forms';
import { isRoom, isStaff, type RulesOf, whole } from './share';

/** Who may know of what `events/forms` tells. */
export const rules: RulesOf<events.AnswersShown> = {
  // EX313, EX314
  AnswersShown: ({ room }, channel) =>
    whole(isStaff(channel) || channel === 'debrief' || (room === true && isRoom(channel))),
};
