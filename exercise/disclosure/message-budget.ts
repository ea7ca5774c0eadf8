import type * as events from '../events/message-budget';
import { type RulesOf, toRoom } from './share';

/** Who may know of what `events/message-budget` tells. EX283: a limit is the room's; what is left of it is each team's own. */
export const rules: RulesOf<events.MessageBudgetSet> = { MessageBudgetSet: toRoom };
