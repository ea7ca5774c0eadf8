import { type Channel, channelKind } from '../channel';
import { disclose } from '../disclose';
import type { EventType, ExerciseEvent, Happened } from '../event';
import { evolve } from '../evolve';
import { shared } from '../evolve-shared';
import { initialState, type State } from '../state';
import { visiblePart } from './visible-part';

/** What a test can put in the place of `disclose`, to see that its fault is found. */
export type Tell = (event: ExerciseEvent, channel: Channel, index: number) => ExerciseEvent | null;

/** The events that a channel is told, with their instants. */
export function streamOf(happenings: Happened[], channel: Channel, tell: Tell = disclose): Happened[] {
  return happenings.flatMap(({ at, event }, index) => {
    const told = tell(event, channel, index);
    return told ? [{ at, event: told }] : [];
  });
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

/** With the reveal a team hears its own forecast again. */
const isRepeated = (type: EventType, channel: Channel) =>
  type === 'ForecastsShown' && channelKind(channel) === 'team';
const repeatedToStaff: EventType[] = ['InjectReleased', 'CounterMoveRevealed'];
const staff: Channel[] = ['lead', 'control', 'simcell', 'evaluators'];
/** Channels whose pages fold every event there is. */
const foldsAll: Channel[] = [...staff, 'red'];

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
  if (!isRepeated(type, channel) && differences(before, after).length === 0)
    return `${type} says nothing new`;
  if (!('secret' in happened.event) || knowsTheSecretBefore(type, channel)) return null;
  const { secret, ...open } = happened.event;
  if (isEmpty(secret)) return null;
  const without = evolve(before, { at: happened.at, event: open as ExerciseEvent });
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
  for (const happened of streamOf(happenings, channel, tell)) {
    const next = evolve(view, happened);
    const vain = toldInVain(view, happened, next, channel);
    if (vain) findings.push(`${channel}: ${vain}`);
    if (!foldsAll.includes(channel) && !(happened.event.type in shared))
      findings.push(`${channel}: its pages do not fold ${happened.event.type}`);
    view = next;
  }
  const differing = differences(view, visiblePart(state, channel, happenings));
  return [...findings, ...differing.map((field) => `${channel}: ${field} differs`)];
}
