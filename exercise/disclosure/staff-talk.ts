import type * as events from '../events/staff-talk';
import { isStaff, type RulesOf, whole } from './share';

/** Who may know of what `events/staff-talk` tells. */
export const rules: RulesOf<events.StaffNoteSent> = {
  // EX127
  StaffNoteSent: (_, channel) => whole(isStaff(channel) && channel !== 'evaluators'),
};
