import type * as events from '../events/staff-talk';
import type { Evolution } from '../evolution';

const staffNoteSent: Evolution<events.StaffNoteSent> = (state, { note, by, text }, at) => ({
  ...state,
  staffNotes: [...state.staffNotes, { id: note, by, text, at }],
});

/** Of staff alone: how lines between those who run the exercise change the state. */
export const evolutions = { StaffNoteSent: staffNoteSent };
