import type { Channel } from './channel';
import * as attachments from './disclosure/attachments';
import * as bodies from './disclosure/bodies';
import * as cards from './disclosure/cards';
import * as challenges from './disclosure/challenges';
import * as commitments from './disclosure/commitments';
import * as debrief from './disclosure/debrief';
import * as demarches from './disclosure/demarches';
import * as evaluation from './disclosure/evaluation';
import * as fork from './disclosure/fork';
import * as forms from './disclosure/forms';
import * as forwards from './disclosure/forwards';
import * as hiddenTexts from './disclosure/hidden-texts';
import * as improvement from './disclosure/improvement';
import * as injects from './disclosure/injects';
import * as jointActions from './disclosure/joint-actions';
import * as messageBudget from './disclosure/message-budget';
import * as messages from './disclosure/messages';
import * as msel from './disclosure/msel';
import * as observers from './disclosure/observers';
import * as opening from './disclosure/opening';
import * as outcomes from './disclosure/outcomes';
import * as pace from './disclosure/pace';
import * as paper from './disclosure/paper';
import * as plan from './disclosure/plan';
import * as privateForecasts from './disclosure/private-forecasts';
import * as proposals from './disclosure/proposals';
import * as readVotes from './disclosure/read-votes';
import * as redCell from './disclosure/red-cell';
import * as rehearsal from './disclosure/rehearsal';
import * as safety from './disclosure/safety';
import * as seats from './disclosure/seats';
import type { Rule, Share } from './disclosure/share';
import * as staffTalk from './disclosure/staff-talk';
import * as staffing from './disclosure/staffing';
import * as talk from './disclosure/talk';
import * as talks from './disclosure/talks';
import * as wording from './disclosure/wording';
import type { EventType, ExerciseEvent } from './event';
import type { SeatId } from './ids';

/**
 * EX80, EX92: who may know what, for every event type and channel. A new event type does not compile until somebody has decided.
 * The debrief stands in the same table: shown, or never. What staff may release there is an event of its own.
 */
const rules: { [T in EventType]: Rule<T> } = {
  ...fork.rules,
  ...opening.rules,
  ...seats.rules,
  ...pace.rules,
  ...plan.rules,
  ...safety.rules,
  ...injects.rules,
  ...msel.rules,
  ...cards.rules,
  ...outcomes.rules,
  ...bodies.rules,
  ...proposals.rules,
  ...readVotes.rules,
  ...jointActions.rules,
  ...messages.rules,
  ...talk.rules,
  ...staffTalk.rules,
  ...hiddenTexts.rules,
  ...redCell.rules,
  ...evaluation.rules,
  ...improvement.rules,
  ...challenges.rules,
  ...observers.rules,
  ...debrief.rules,
  ...forms.rules,
  ...privateForecasts.rules,
  ...commitments.rules,
  ...staffing.rules,
  ...attachments.rules,
  ...wording.rules,
  ...rehearsal.rules,
  ...paper.rules,
  ...talks.rules,
  ...demarches.rules,
  ...forwards.rules,
  ...messageBudget.rules,
};

/**
 * EX80: the seats whose own channel may be told of an event: those that the event names. Every other seat's channel is
 * told nothing of it, so nobody has to ask for a thousand of them.
 */
export function seatsNamedIn(event: ExerciseEvent): SeatId[] {
  if (event.type === 'LeadChanged') return [event.from, event.to];
  const named = 'seat' in event && event.seat !== null ? [event.seat] : [];
  const addressed = 'secret' in event && event.secret && 'seats' in event.secret ? event.secret.seats : [];
  return [...named, ...addressed];
}

/** How much of an event a channel may know. Channels with the same answer are told the very same. */
export function shareOf(event: ExerciseEvent, channel: Channel): Share {
  const rule = rules[event.type] as Rule<EventType>;
  const share = rule(event as never, channel);
  return share === 'open' && !('secret' in event) ? 'whole' : share;
}

/**
 * The event as a channel may know it, or null. What is returned is the same event, or the same event without its secret
 * part or without the words that were said with it; nothing is ever added or rewritten.
 */
export function disclose(event: ExerciseEvent, channel: Channel): ExerciseEvent | null {
  const share = shareOf(event, channel);
  if (share === 'nothing') return null;
  if (share === 'wordless') return wordless(event);
  if (share === 'whole' || !('secret' in event)) return event;
  const { secret: _secret, ...rest } = event;
  return rest as ExerciseEvent;
}

/** The event without its secret part and without first words. */
function wordless(event: ExerciseEvent): ExerciseEvent {
  const {
    secret: _secret,
    first: _first,
    ...rest
  } = event as ExerciseEvent & { secret?: unknown; first?: unknown };
  return rest as ExerciseEvent;
}
