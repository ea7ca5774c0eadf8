import type { Channel } from '../channel';
import { disclose } from '../disclose';
import * as bodies from '../disclosure/bodies';
import * as demarches from '../disclosure/demarches';
import * as forwards from '../disclosure/forwards';
import * as jointActions from '../disclosure/joint-actions';
import * as messageBudget from '../disclosure/message-budget';
import * as messages from '../disclosure/messages';
import * as proposals from '../disclosure/proposals';
import * as readVotes from '../disclosure/read-votes';
import * as talks from '../disclosure/talks';
import type { EventOf, EventType, ExerciseEvent } from '../event';
import { seats } from './an-exercise';
import { wholeEvening } from './whole-evening';

/** Everything that happens in the evening. */
export const { happenings } = wholeEvening();

/** The first event of a type in the evening that is as asked. */
export function first<T extends EventType>(
  type: T,
  is: (event: EventOf<T>) => boolean = () => true,
): ExerciseEvent {
  const found = happenings.find(({ event }) => event.type === type && is(event as EventOf<T>));
  if (!found) throw new Error(`The evening has no such ${type}`);
  return found.event;
}

/** The first text of a kind that was hidden: of the messages, one to control. */
export const hidden = (kind: string) =>
  first('TextHidden', ({ subject, secret }) =>
    kind === 'message' ? subject.kind === kind && secret?.teams.join() === 'north' : subject.kind === kind,
  );

/** The channels of the table, in its order. North, Ada and the Assembly are what most events below are about. */
export const channels: Channel[] = [
  'lead',
  'control',
  'simcell',
  'evaluators',
  'observers',
  'screen',
  'debrief',
  'team:north',
  'team:council',
  'body:assembly',
  `seat:${seats.ada}`,
  `seat:${seats.cleo}`,
];

/** `W` the whole event, `o` without its secret, `-` nothing; one letter for each channel. */
export const shares = (event: ExerciseEvent) =>
  channels
    .map((channel) => {
      const told = disclose(event, channel);
      if (told === null) return '-';
      return told === event || !('secret' in event) ? 'W' : 'o';
    })
    .join('');

/** One line of the law: the group of rules, what happens, and who is told how much of it. */
export type Line = [group: string, name: string, event: ExerciseEvent, told: string];

/** The events of bodies and between teams, of which `disclosure/collective-action.test.ts` speaks. */
export const collectiveTypes = Object.keys({
  ...bodies.rules,
  ...demarches.rules,
  ...forwards.rules,
  ...jointActions.rules,
  ...messageBudget.rules,
  ...messages.rules,
  ...proposals.rules,
  ...readVotes.rules,
  ...talks.rules,
}) as EventType[];
