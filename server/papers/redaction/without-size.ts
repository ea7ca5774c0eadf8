import type { EventType, ExerciseEvent } from '../../../exercise/event';

/** What says so much of a team that is not named that it could be told: what it alone had, and what its few people thought. */
const ofAFew: ReadonlySet<EventType> = new Set<EventType>([
  'PicksClosed',
  'PrivateForecastsClosed',
  // The words are those of an inject or a message, and the MSEL says to which team that went.
  'ItemForwarded',
  'ForwardRecalled',
]);

/** What says how many people a team had, beside its name: the title page says how many each had. */
const sizes = ['signers', 'how', 'paper', 'people', 'opened', 'firstAt', 'seats'];

/** Whose an event or a part of one is; undefined where it is no team's. */
function teamOf(part: object): unknown {
  if ('team' in part) return part.team;
  return 'from' in part ? part.from : undefined;
}

/**
 * An event without what would tell how large a team that is not named is, or that it is that one; null where nothing
 * else stands in it.
 */
export function withoutSize(event: ExerciseEvent, masked: ReadonlySet<string>): ExerciseEvent | null {
  const isMasked = (part: object) => masked.has(String(teamOf(part)));
  if (isMasked(event) && ofAFew.has(event.type)) return null;
  return without(event, isMasked) as ExerciseEvent;
}

function without(value: unknown, isMasked: (part: object) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, isMasked));
  if (value === null || typeof value !== 'object') return value;
  // That a card came on paper says nothing about how many wrote it.
  const tells = ([key, one]: [string, unknown]) => sizes.includes(key) && one !== 'paper' && isMasked(value);
  const entries = Object.entries(value).filter((entry) => !tells(entry));
  return Object.fromEntries(entries.map(([key, one]) => [key, without(one, isMasked)]));
}
