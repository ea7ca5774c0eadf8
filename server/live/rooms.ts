import type { Channel } from '../../exercise/channel';

/** The Socket.IO room of a channel. Everybody in a room may see the same; there is no room for an exercise as a whole. */
export function roomOf(exerciseId: string, channel: Channel): string {
  return `${exerciseId} ${channel}`;
}

/** Whether a room is that of one seat's devices. */
export function isOfOneSeat(room: string): boolean {
  return room.includes(' seat:');
}

/** Staff channels that may see who is here and how far drafts have come. */
export const watching: Channel[] = ['lead', 'control', 'simcell', 'evaluators'];
/** Channels that may see who is here: those, and technicians, who see no work of a team. */
export const seesPresence: Channel[] = [...watching, 'technicians'];
