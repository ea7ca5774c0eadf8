import type { Happened } from '../event';
import { actsKept, isStaffRole, type State, seatOf } from '../state';

/** Of staff alone. Notes who of staff did what. In the whole record everybody is named, so players are passed over. */
export function withAct(state: State, { at, by, event }: Happened): State {
  if (by === undefined || !isStaffRole(seatOf(state, by)?.role)) return state;
  return { ...state, acts: [...state.acts.slice(1 - actsKept), { at, by, event }] };
}
