import type * as events from '../events/commitments';
import { isStaff, type RulesOf, whole } from './share';

/** Who may know of what `events/commitments` tells. */
export const rules: RulesOf<events.CommitmentShared> = {
  // EX325
  CommitmentShared: (_, channel) => whole(isStaff(channel) || channel === 'debrief'),
};
