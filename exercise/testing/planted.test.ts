import { describe, expect, test } from 'vitest';
import { allChannels, type Channel } from '../channel';
import { disclose } from '../disclose';
import type { EventType, ExerciseEvent, Happened } from '../event';
import { evolve } from '../evolve';
import { initialState } from '../state';
import { findingsOn, knowsTheSecretBefore, type Tell } from './compare';
import { eventTypes } from './event-types';
import { wholeEvening } from './whole-evening';

// Unnamed: that staff are told who did something would show every fault, whether or not anything else does.
const happenings = wholeEvening().happenings.map(({ at, event }): Happened => ({ at, event }));
const state = happenings.reduce(evolve, initialState);
const channels = allChannels(state);

/** A fault planted at one event on one channel; null where this kind of fault cannot be. */
type Fault = (told: ExerciseEvent | null, event: ExerciseEvent) => { instead: ExerciseEvent | null } | null;

function withoutSecret(event: ExerciseEvent): ExerciseEvent {
  if (!('secret' in event)) return event;
  const { secret: _secret, ...open } = event;
  return open as ExerciseEvent;
}

const faults: Record<
  'leak' | 'open leak' | 'leaked secret' | 'leaked words' | 'omission' | 'omitted secret',
  Fault
> = {
  leak: (told, event) => (told === null ? { instead: event } : null),
  'open leak': (told, event) =>
    told === null && 'secret' in event ? { instead: withoutSecret(event) } : null,
  'leaked secret': (told, event) =>
    told !== null && 'secret' in event && !('secret' in told) ? { instead: event } : null,
  'leaked words': (told, event) =>
    told !== null && 'first' in event && !('first' in told) ? { instead: withoutSecret(event) } : null,
  omission: (told) => (told === null ? null : { instead: null }),
  'omitted secret': (told) => (told !== null && 'secret' in told ? { instead: withoutSecret(told) } : null),
};

function plant(fault: Fault, index: number, channel: Channel): Tell | null {
  const { event } = happenings[index] as Happened;
  const planted = fault(disclose(event, channel), event);
  if (!planted) return null;
  return (other, to, at) => (at === index ? planted.instead : disclose(other, to));
}

/** The record up to the end of the command in which an event happened: a leak is one, even if all is known later. */
function until(index: number) {
  const at = happenings[index]?.at ?? 0;
  const soFar = happenings.filter((happened) => happened.at <= at);
  return { soFar, stateThen: soFar.reduce(evolve, initialState) };
}

/** Where a fault of one kind stayed unseen, over every event of a type and every channel. */
function unseen(type: EventType, fault: Fault): { planted: number; unseen: string[] } {
  let planted = 0;
  const missed: string[] = [];
  for (const [index, { event }] of happenings.entries()) {
    if (event.type !== type) continue;
    for (const channel of channels) {
      const tell = plant(fault, index, channel);
      if (!tell || (fault === faults['omitted secret'] && knowsTheSecretBefore(type, channel))) continue;
      planted += 1;
      const { soFar, stateThen } = until(index);
      if (findingsOn(channel, soFar, stateThen, tell).length === 0)
        missed.push(`${type} ${index} on ${channel}`);
    }
  }
  return { planted, unseen: missed };
}

test('EX80 nothing planted, nothing found', () => {
  expect(channels.flatMap((channel) => findingsOn(channel, happenings, state))).toEqual([]);
});

test('EX80 the evening has every type of event', () => {
  expect(new Set(happenings.map(({ event }) => event.type))).toEqual(new Set(eventTypes));
});

describe.each(eventTypes)('EX80 one fault planted in %s is found', (type) => {
  test.each(Object.entries(faults))('%s', (name, fault) => {
    const result = unseen(type, fault);
    expect(result.unseen).toEqual([]);
    if (name === 'leak' || name === 'omission') expect(result.planted).toBeGreaterThan(0);
  });
});
