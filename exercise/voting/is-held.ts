import type { State } from '../state';

/** Whether somebody holds a seat of a body; a bot that stands in is somebody. */
export function isHeld(seats: State['seats'], body: string, member: string): boolean {
  return Object.values(seats).some(
    (seat) => !seat.removed && seat.member?.body === body && seat.member.id === member,
  );
}
