import type { Channel } from './channel';
import * as bodies from './disclosure/bodies';
import * as cards from './disclosure/cards';
import * as debrief from './disclosure/debrief';
import * as injects from './disclosure/injects';
import * as messages from './disclosure/messages';
import * as opening from './disclosure/opening';
import * as outcomes from './disclosure/outcomes';
import * as pace from './disclosure/pace';
import * as rehearsal from './disclosure/rehearsal';
import * as safety from './disclosure/safety';
import * as seats from './disclosure/seats';
import type { Rule } from './disclosure/share';
import type { EventType, ExerciseEvent } from './event';
import type { SeatId } from './ids';

/**
 * EX80, EX92: who may know what, for every event type and channel. A new event type does not compile until somebody has decided.
 * The debrief stands in the same table: shown, or never. What staff may release there is an event of its own.
 */
const rules: { [T in EventType]: Rule<T> } = {
  ...opening.rules,
  ...seats.rules,
  ...pace.rules,
  ...safety.rules,
  ...injects.rules,
  ...cards.rules,
  ...outcomes.rules,
  ...bodies.rules,
  ...messages.rules,
  ...debrief.rules,
  ...rehearsal.rules,
};

/**
 * EX80: the seats whose own channel may be told of an event: those that the event names. Every other seat's channel is
 * told nothing of it, so nobody has to ask for a thousand of them.
 */
export function seatsNamedIn(event: ExerciseEvent): SeatId[] {
  const named = 'seat' in event ? [event.seat] : [];
  const addressed = 'secret' in event && event.secret && 'seats' in event.secret ? event.secret.seats : [];
  return [...named, ...addressed];
}

/**
 * The event as a channel may know it, or null. What is returned is the same event, or the same event without its secret
 * part; nothing is ever added or rewritten.
 */
export function disclose(event: ExerciseEvent, channel: Channel): ExerciseEvent | null {
  const rule = rules[event.type] as Rule<EventType>;
  const share = rule(event as never, channel);
  if (share === 'nothing') return null;
  if (share === 'whole' || !('secret' in event)) return event;
  const { secret: _secret, ...rest } = event;
  return rest as ExerciseEvent;
}
