import type * as events from '../events/improvement';
import type { Evolution } from '../evolution';
import type { State } from '../state';

const withActions = (state: State, actions: State['improvement']['actions']): State => ({
  ...state,
  improvement: { ...state.improvement, actions },
});

const written: Evolution<events.ActionWritten> = (state, { action }) => {
  const { actions } = state.improvement;
  const isKnown = actions.some(({ id }) => id === action.id);
  return withActions(
    state,
    isKnown ? actions.map((one) => (one.id === action.id ? action : one)) : [...actions, action],
  );
};

const withdrawn: Evolution<events.ActionWithdrawn> = (state, { action }) =>
  withActions(
    state,
    state.improvement.actions.filter(({ id }) => id !== action),
  );

/** How actions that were agreed change the state. */
export const evolutions = { ActionWritten: written, ActionWithdrawn: withdrawn };
