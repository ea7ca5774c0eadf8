import type * as events from '../events/commitments';
import type { Evolution } from '../evolution';

/** Told again, the new words take the place of the old. */
const shared: Evolution<events.CommitmentShared> = (state, { seat, text }) => ({
  ...state,
  commitments: [...state.commitments.filter((one) => one.seat !== seat), { seat, text }],
});

/** How commitments that are told to the room change the state. */
export const evolutions = { CommitmentShared: shared };
