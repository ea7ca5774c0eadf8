import type * as events from '../events/challenges';
import { type RulesOf, toStaff } from './share';

/** Who may know of what `events/challenges` tells: staff. The team that asked hears the answer in the room. */
export const rules: RulesOf<events.ScenarioChallenged | events.ChallengeAnswered> = {
  // EX156
  ScenarioChallenged: toStaff,
  ChallengeAnswered: toStaff,
};
