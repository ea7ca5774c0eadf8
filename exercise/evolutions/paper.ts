import type * as events from '../events/paper';
import type { Evolution } from '../evolution';

const paperModeSet: Evolution<events.PaperModeSet> = (state, { on }) => ({ ...state, isOnPaper: on });

/** Of staff alone: how going to paper changes the state. */
export const evolutions = { PaperModeSet: paperModeSet };
