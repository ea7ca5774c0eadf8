import { disclose } from '../../exercise/disclose';
import { actorOn } from '../../exercise/disclosure/actor';
import type { EventType, ExerciseEvent, Happened } from '../../exercise/event';
import type { State } from '../../exercise/state';

/** Stands in the place of a join code: nobody can type it. */
export const noJoinCode = '------';

/** Events whose secret part says whom a text had reached, which decides who is told, and nothing that anybody hid. */
const routed: readonly EventType[] = ['InjectSuperseded', 'TextHidden'];

/**
 * An event as a package holds it: with what its lead and the debrief were told and nothing else (EX373), so that whoever
 * unpacks one learns no more than a replay tells, and without a code that opens anything. Null where neither was told.
 * @param state the whole state behind the record
 */
export function packedEvent(whole: Happened, state: State): Happened | null {
  const told = (['lead', 'debrief'] as const).map((channel) => disclose(whole.event, channel) ?? {});
  const known = new Set(told.flatMap((event) => Object.keys(event)));
  if (known.size === 0) return null;
  if (routed.includes(whole.event.type)) known.add('secret');
  const fields = Object.entries(whole.event)
    .filter(([field]) => known.has(field))
    .map(([field, value]) => [field, field === 'joinCode' ? noJoinCode : value] as const);
  const by = actorOn('lead', whole, state);
  const event = Object.fromEntries(fields) as ExerciseEvent;
  return { at: whole.at, event, ...(by === undefined ? {} : { by }) };
}
