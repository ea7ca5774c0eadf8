import { describe, expect, test } from 'vitest';
import { eventVersion } from './event';
import { evolve } from './evolve';
import { initialState } from './state';
import { eventTypes } from './testing/event-types';
import frozen from './testing/frozen-events.json';
import { wholeEvening } from './testing/whole-evening';
import { type StoredEvent, upcast } from './upcast';

const { happenings, state } = wholeEvening();
const stored = frozen as StoredEvent[];

/** Every path in a value, for example `rule.members.id`; lists are looked into, not counted. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => shapeOf(part, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => shapeOf(part, path === '' ? key : `${path}.${key}`));
}

test('EX75 there is a frozen example of every type of event', () => {
  expect(new Set(stored.map(({ event }) => event.type))).toEqual(new Set(eventTypes));
});

describe.each(stored.map((one, index) => [index, one.event.type, one] as const))(
  'EX75 stored example %i, %s',
  (_, type, one) => {
    test('still loads', () => {
      const event = upcast(one);
      expect(event.type).toBe(type);
      expect(() => evolve(evolve(initialState, { at: 1, event }), { at: 2, event })).not.toThrow();
      expect(() => evolve(state, { at: 1, event })).not.toThrow();
    });

    test('has the shape that is written today, or an upcast gives it that shape', () => {
      const today = new Set(
        happenings.filter(({ event }) => event.type === type).flatMap(({ event }) => shapeOf(event)),
      );
      const missing = shapeOf(upcast(one)).filter((path) => !today.has(path));
      expect(missing).toEqual([]);
    });
  },
);

test('EX75 what is written today has nothing that the newest frozen examples lack', () => {
  const known = new Set(
    stored.map(upcast).flatMap((event) => shapeOf(event).map((path) => `${event.type} ${path}`)),
  );
  const written = happenings.flatMap(({ event }) => shapeOf(event).map((path) => `${event.type} ${path}`));
  // A field that may be null is a leaf in one event and has leaves of its own in another.
  const isKnown = (path: string) => [...known].some((one) => one === path || one.startsWith(`${path}.`));
  expect([...new Set(written)].filter((path) => !isKnown(path))).toEqual([]);
});

test('EX75 a card of version 1 opens with no assumption marked and no evidence looked at', () => {
  const cards = stored
    .filter(({ version }) => version === 1)
    .map(upcast)
    .flatMap((event) =>
      event.type === 'CardSubmitted' ? [event] : event.type === 'CardsShown' ? event.cards : [],
    );
  expect(cards.length).toBeGreaterThan(1);
  for (const { content } of cards) expect(content).toMatchObject({ assumptions: {}, evidenceSeen: [] });
});

test('EX75 the record of a newer Forestall is refused in words', () => {
  const newer = { version: eventVersion + 1, event: { type: 'ExerciseStarted' } };
  expect(() => upcast(newer)).toThrow(/newer Forestall/u);
});
