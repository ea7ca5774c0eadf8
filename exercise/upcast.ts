import { type ExerciseEvent, eventVersion } from './event';

/** An event as it was stored, in the shape of the version that wrote it. */
export interface StoredEvent {
  version: number;
  event: { type: string };
}

/** Turns an event of one version into the next one's shape. Keyed by the version it starts from. */
const steps: Record<number, (event: { type: string }) => { type: string }> = {};

/**
 * EX75: brings a stored event to today's shape, version by version.
 * @throws when the event was written by a newer Forestall than this one.
 */
export function upcast(stored: StoredEvent): ExerciseEvent {
  if (stored.version > eventVersion) {
    throw new Error(
      `The record was written by a newer Forestall (events of version ${stored.version}). Start that one.`,
    );
  }
  let event = stored.event;
  for (let version = stored.version; version < eventVersion; version += 1) {
    event = steps[version]?.(event) ?? event;
  }
  return event as ExerciseEvent;
}
