import type { Channel } from '../channel';
import type { Happened } from '../event';
import type { SeatId } from '../ids';
import { isStaffRole, type State, seatOf } from '../state';
import { isStaff } from './share';

/**
 * EX136: whom a channel may be told as the one who did something: staff hear which of staff it was, so that whoever takes
 * over knows whom to ask. Of players they learn what each event says and no more; nobody else learns anything.
 */
export function actorOn(channel: Channel, { event, by }: Happened, state: State): SeatId | undefined {
  if (by === undefined || !isStaff(channel) || !isStaffRole(seatOf(state, by)?.role)) return undefined;
  // EX83: who stopped everything is told to the lead.
  return event.type === 'ExercisePaused' && channel !== 'lead' ? undefined : by;
}
