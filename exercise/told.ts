import type { Channel } from './channel';
import { disclose } from './disclose';
import { actorOn } from './disclosure/actor';
import type { Happened } from './event';
import type { State } from './state';

/**
 * What a channel is told of what happened; null for nothing.
 * @param state behind the event, for who did it
 */
export function toldOn(channel: Channel, whole: Happened, state: State): Happened | null {
  const event = disclose(whole.event, channel);
  if (!event) return null;
  const by = actorOn(channel, whole, state);
  return { at: whole.at, event, ...(by === undefined ? {} : { by }) };
}
