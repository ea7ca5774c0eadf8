import type * as events from '../events/forms';
import { isStaff, type RulesOf, whole } from './share';

/** Who may know of what `events/forms` tells. */
export const rules: RulesOf<events.AnswersShown> = {
  // EX313
  AnswersShown: (_, channel) => whole(isStaff(channel) || channel === 'debrief'),
};
