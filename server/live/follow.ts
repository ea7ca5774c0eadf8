import { channelsOf } from '../../exercise/channel';
import type { EventType, ExerciseEvent } from '../../exercise/event';
import type { Host } from '../hosting/host';
import { sayRefusal } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import { roomOf } from './rooms';

/** Events after which somebody follows other channels than before. */
const movesPeople: EventType[] = [
  'SeatMoved',
  'SeatRemoved',
  'SeatTakenOver',
  'LeadChanged',
  'SeatAdmitted',
  'RedSeatTaken',
  'RedSeatLeft',
  'DebriefOpened',
  'ObserverTeamGranted',
];

/** Lets every connection of an exercise catch up, after its host was opened anew. */
export function followAll(context: ServerContext, { exerciseId, state }: Host): void {
  for (const socket of context.io.of('/').sockets.values()) {
    const data = socket.data as SeatSocketData;
    if (data.exerciseId === exerciseId) socket.emit('channels', { channels: channelsOf(state, data.seatId) });
  }
}

/** After a commit: lets every connection follow the channels that are its own now, and no others. */
export async function followAnew(context: ServerContext, host: Host, events: ExerciseEvent[]): Promise<void> {
  if (!events.some((event) => movesPeople.includes(event.type))) return;
  const gone = events.flatMap((event) =>
    event.type === 'SeatTakenOver' || event.type === 'SeatRemoved' ? [event.seat] : [],
  );
  for (const socket of context.io.of('/').sockets.values()) {
    const { exerciseId, seatId } = socket.data as SeatSocketData;
    if (exerciseId !== host.exerciseId) continue;
    if (gone.includes(seatId)) {
      socket.emit('replaced', sayRefusal('SeatElsewhere'));
      socket.disconnect(true);
      continue;
    }
    const channels = channelsOf(host.state, seatId);
    const rooms = channels.map((channel) => roomOf(exerciseId, channel));
    const left = [...socket.rooms].filter((room) => room !== socket.id && !rooms.includes(room));
    for (const room of left) await socket.leave(room);
    await socket.join(rooms);
    socket.emit('channels', { channels });
  }
}
