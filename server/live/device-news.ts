import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Host } from '../hosting/host';
import type { SeatSocketData, ServerContext } from './context';
import type { DevicesSent } from './devices';
import type { confirmMessage } from './protocol';
import { roomOf, watching } from './rooms';

/** How often staff are told of devices, in milliseconds. */
const everyMs = 5_000;

/** What staff may know of the devices of an exercise now. */
export function devicesNow({ devices, now }: ServerContext, host: Host): DevicesSent {
  return devices.look(host.exerciseId, (channel) => host.cursorOf(channel), now());
}

/** Takes note of what a device has. */
export async function handleConfirm(
  { devices }: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  { cursors }: z.infer<typeof confirmMessage>,
  socketId: string,
): Promise<{ ok: true }> {
  devices.confirm(exerciseId, seatId, socketId, cursors);
  return { ok: true };
}

/** Tells staff every few seconds of devices, where something has changed, and neighbours in any case, until it is stopped. */
export function tellOfDevices(
  context: ServerContext,
  stopping: AbortSignal,
  fault: (thrown: unknown) => void,
): void {
  const { devices, neighbours, now } = context;
  const self = randomUUID();
  const said = new Map<string, string>();
  neighbours.on('devices', (process, exerciseId, sent) => {
    if (process !== self && context.presence.watched().includes(exerciseId))
      devices.hear(process, exerciseId, sent, now());
  });
  const tell = async (exerciseId: string) => {
    const host = await context.hosts.of(exerciseId);
    const own = devices.lookHere(exerciseId, (channel) => host.cursorOf(channel), now());
    neighbours.tell('devices', self, exerciseId, own);
    const news = devicesNow(context, host);
    const words = JSON.stringify(news);
    if (said.get(exerciseId) === words) return;
    said.set(exerciseId, words);
    for (const channel of watching) context.fanOut(roomOf(exerciseId, channel), 'devices', { devices: news });
  };
  const timer = setInterval(() => {
    const watched = context.presence.watched();
    for (const exerciseId of said.keys()) {
      if (watched.includes(exerciseId)) continue;
      said.delete(exerciseId);
      devices.forget(exerciseId);
    }
    for (const exerciseId of watched) tell(exerciseId).catch(fault);
  }, everyMs);
  timer.unref();
  stopping.addEventListener('abort', () => clearInterval(timer));
}
