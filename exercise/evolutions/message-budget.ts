import type * as events from '../events/message-budget';
import type { Evolution } from '../evolution';

const messageBudgetSet: Evolution<events.MessageBudgetSet> = (state, { perMove }) => ({
  ...state,
  messageBudget: perMove,
});

/** How a limit on messages changes the state. */
export const evolutions = { MessageBudgetSet: messageBudgetSet };
