import type { Channel } from '../../exercise/channel';
import type { State } from '../../exercise/state';
import type { ServerContext } from './context';
import { hereWithBots } from './here';
import { roomOf, seesPresence } from './rooms';

/** The seats of those present that somebody who follows these channels may know about: staff all, a team its own. */
export function presentFor(state: State, follows: readonly Channel[], here: readonly string[]): string[] {
  if (follows.some((channel) => seesPresence.includes(channel))) return [...here];
  return here.filter((seatId) => {
    const team = state.seats[seatId]?.team;
    return team !== null && team !== undefined && follows.includes(`team:${team}`);
  });
}

/** Tells staff and each team who is here. Sent whole, so that a lost message heals with the next one. */
export async function sendPresence(
  { hosts, presence, fanOut }: ServerContext,
  exerciseId: string,
): Promise<void> {
  const { state } = await hosts.of(exerciseId);
  const here = hereWithBots(state, presence.here(exerciseId));
  const send = (channel: Channel) =>
    fanOut(roomOf(exerciseId, channel), 'presence', { present: presentFor(state, [channel], here) });
  for (const channel of seesPresence) send(channel);
  for (const team of state.opening?.teams ?? []) send(`team:${team.id}`);
}

/** Gathers changes of presence for a moment, so that a class that joins at once is told once. */
export function gatherPresence(
  send: (exerciseId: string) => void,
  gatherMs = 250,
): (exerciseId: string) => void {
  const waiting = new Set<string>();
  return (exerciseId) => {
    if (waiting.has(exerciseId)) return;
    waiting.add(exerciseId);
    setTimeout(() => {
      waiting.delete(exerciseId);
      send(exerciseId);
    }, gatherMs).unref();
  };
}
