import type * as events from '../events/msel';
import { type RulesOf, toStaff } from './share';

/** Who may know of what `events/msel` tells: the running list is staff's. */
export const rules: RulesOf<
  | events.InjectHeld
  | events.InjectUnheld
  | events.InjectSkipped
  | events.InjectDeferred
  | events.InjectRestored
  | events.InjectCompleted
  | events.InjectReordered
  | events.InjectEdited
  | events.InjectArmed
  | events.InjectDisarmed
  | events.ArmLapsed
> = {
  // EX100
  InjectHeld: toStaff,
  InjectUnheld: toStaff,
  InjectSkipped: toStaff,
  InjectDeferred: toStaff,
  InjectRestored: toStaff,
  InjectCompleted: toStaff,
  InjectReordered: toStaff,
  InjectEdited: toStaff,
  InjectArmed: toStaff,
  InjectDisarmed: toStaff,
  ArmLapsed: toStaff,
};
