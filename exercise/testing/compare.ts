import { type Channel, channelKind, channelOwner } from '../channel';
import { disclose } from '../disclose';
import { actorOn } from '../disclosure/actor';
import type { EventType, ExerciseEvent, Happened } from '../event';
import { evolve } from '../evolve';
import { shared } from '../evolve-shared';
import { initialState, type State } from '../state';
import { visiblePart } from './visible-part';

/** What a test can put in the place of `disclose`, to see that its fault is found. */
export type Tell = (event: ExerciseEvent, channel: Channel, index: number) => ExerciseEvent | null;

/** What a channel is told of one event, with its instant and, among staff, with who did it; null when it is told nothing. */
export function toldOn(
  channel: Channel,
  happened: Happened,
  state: State,
  told: ExerciseEvent | null = disclose(happened.event, channel),
): Happened | null {
  const by = actorOn(channel, happened, state);
  return told && { at: happened.at, event: told, ...(by === undefined ? {} : { by }) };
}

/** The events that a channel is told. */
export function streamOf(
  happenings: Happened[],
  channel: Channel,
  state: State,
  tell: Tell = disclose,
): Happened[] {
  return happenings.flatMap(
    (happened, index) => toldOn(channel, happened, state, tell(happened.event, channel, index)) ?? [],
  );
}

/**
 * Whether two values of plain data are equal, where a key that is undefined is not the same as none. `node:util` does the
 * same and more, at three times the cost, which over millions of comparisons is the time of the test.
 */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(b, key) || !isSame(a[key as never], b[key as never])) return false;
  }
  return true;
}

/** The names of the fields in which two states differ. */
export function differences(a: State, b: State): string[] {
  return (Object.keys(initialState) as (keyof State)[]).filter((field) => !isSame(a[field], b[field]));
}

/** The console folds everything; of the seats' own channels that of somebody whose role in staff changes. */
const isOnConsole = (channel: Channel, { event }: Happened) =>
  foldsAll.includes(channel) || event.type === 'LeadChanged';
/** With the reveal a team hears its own forecast again; where several lead, one hears again that the lead is theirs. */
const isRepeated = (event: ExerciseEvent, channel: Channel) =>
  (event.type === 'ForecastsShown' && channelKind(channel) === 'team') ||
  (event.type === 'LeadChanged' && [event.from, event.to].includes(channelOwner(channel)));
const repeatedToStaff: EventType[] = ['InjectReleased', 'CounterMoveRevealed'];
const staff: Channel[] = ['lead', 'control', 'simcell', 'evaluators'];
/** What happens before anybody can be there: pages are given what came of it, and need not fold it. */
const beforeAnybody: EventType[] = ['ExerciseForked', 'WhatIfBegan'];
/** Channels whose pages fold every event there is. */
const foldsAll: Channel[] = [...staff, 'technicians', 'red'];

/** Staff hear again, for the timeline, what they have known since the release began to go out or the choice was made. */
export const knowsTheSecretBefore = (type: EventType, channel: Channel) =>
  staff.includes(channel) && repeatedToStaff.includes(type);

/** A secret in which nothing stands, for example of a text on the room screen that no team was sent. */
function isEmpty(secret: object | undefined): boolean {
  return Object.values(secret ?? {}).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  );
}

/** What a channel was told without needing it: an event, or the secret of one, that changes nothing in its view. */
function toldInVain(before: State, happened: Happened, after: State, channel: Channel): string | null {
  const { type } = happened.event;
  if (!isRepeated(happened.event, channel) && differences(before, after).length === 0)
    return `${type} says nothing new`;
  if (!('secret' in happened.event) || knowsTheSecretBefore(type, channel)) return null;
  const { secret, ...open } = happened.event;
  if (isEmpty(secret)) return null;
  const without = evolve(before, { ...happened, event: open as ExerciseEvent });
  return differences(without, after).length === 0 ? `the secret of ${type} is not needed` : null;
}

/**
 * Holds what a channel was told against what it may know: the fold must equal the oracle, and nothing may have been told
 * that leaves no mark, because a fold cannot show such a leak. Empty when all is well.
 */
export function findingsOn(
  channel: Channel,
  happenings: Happened[],
  state: State,
  tell: Tell = disclose,
): string[] {
  const findings: string[] = [];
  let view = initialState;
  for (const happened of streamOf(happenings, channel, state, tell)) {
    const next = evolve(view, happened);
    // That it was done by somebody is no need for the event.
    const { by: _by, ...unnamed } = happened;
    const vain = toldInVain(view, unnamed, evolve(view, unnamed), channel);
    if (vain) findings.push(`${channel}: ${vain}`);
    if (
      !isOnConsole(channel, happened) &&
      !beforeAnybody.includes(happened.event.type) &&
      !(happened.event.type in shared)
    )
      findings.push(`${channel}: its pages do not fold ${happened.event.type}`);
    view = next;
  }
  const differing = differences(view, visiblePart(state, channel, happenings));
  return [...findings, ...differing.map((field) => `${channel}: ${field} differs`)];
}
