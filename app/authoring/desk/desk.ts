import type { DraftChanges, ScenarioInList, WholeDraft } from '../../../exercise/authoring/answers';
import type { DraftPart } from '../../../exercise/authoring/draft';
import { type Clash, fieldOf, isSame, threeWay, withField } from './three-way';

/** One part as an author has it on the desk. Nothing that was typed goes before the server has it. */
export interface DeskPart {
  /** As the server has it, as far as it was heard. */
  held: DraftPart;
  /** What was typed and is not confirmed, with the text that it began from; null when nothing waits. */
  typed: Typed | null;
  /** Fields that somebody else changed to something else meanwhile. Nothing is saved while there are any. */
  clashes: Clash[];
  /** Somebody removed the part while this author was writing in it. */
  isRemoved: boolean;
  isSaving: boolean;
  /** What the last save carried, until it is confirmed: without an answer it may have arrived all the same. */
  sent?: unknown;
  /** Why the last save was refused, in the server's sentence; null when it was not. */
  refusal: string | null;
}

/** What waits to be saved. `base` is what the author had read when the writing began; in a field that clashes, as long as it does. */
export interface Typed {
  value: unknown;
  base: unknown;
}

/** A scenario under work, in this browser. */
export interface Desk {
  scenario: ScenarioInList;
  parts: Record<string, DeskPart>;
  /** From which changes are asked. */
  clock: number;
  /** The server does not answer; what is typed waits. */
  isAway: boolean;
  /** Why nothing at all is taken at the moment, as after signing out: the server's code and sentence. Null when it is. */
  stop: Stop | null;
}

/** What stops every save of a desk until it is over. */
export interface Stop {
  code: string;
  sentence: string;
}

/** What was kept on this device of an earlier visit: by id of part. */
export type KeptTyping = Record<string, Typed>;

/** A scenario as it was fetched, with what still waited on this device. */
export function openedDesk({ scenario, parts, clock }: WholeDraft, kept: KeptTyping = {}): Desk {
  const desk: Desk = { scenario, parts: {}, clock, ...taking };
  for (const part of parts) {
    const waiting = kept[part.id];
    const fresh = onDesk(part);
    desk.parts[part.id] = waiting ? met({ ...fresh, typed: waiting }, part) : fresh;
  }
  return desk;
}

/** The server answers, and takes what is sent. */
const taking = { isAway: false, stop: null };

const onDesk = (held: DraftPart): DeskPart => ({
  held,
  typed: null,
  clashes: [],
  isRemoved: false,
  isSaving: false,
  refusal: null,
});

/** The author has written something. */
export function typed(desk: Desk, id: string, value: unknown): Desk {
  return changed(desk, id, (part) => {
    const base = part.typed ? part.typed.base : part.held.value;
    const isBack = isSame(value, part.held.value) && part.clashes.length === 0 && !part.isSaving;
    // A text that clashes may be written on before the author chooses.
    const clashes = part.clashes.map((clash) => ({ ...clash, mine: fieldOf(value, clash.field) }));
    return { ...part, typed: isBack ? null : { value, base }, clashes, refusal: null };
  });
}

/** Others have changed something, as `changes` tells it. What is just being saved is asked for again: its answer comes first. */
export function heard(desk: Desk, changes: DraftChanges): Desk {
  const parts = { ...desk.parts };
  let { clock } = changes;
  for (const part of changes.changed) {
    const before = parts[part.id];
    if (before?.isSaving) clock = desk.clock;
    else if (!before) parts[part.id] = onDesk(part);
    else if (before.isRemoved || part.revision > before.held.revision) parts[part.id] = met(before, part);
  }
  for (const id of changes.removed) {
    const before = parts[id];
    if (before?.typed) parts[id] = { ...before, isRemoved: true, isSaving: false };
    else delete parts[id];
  }
  return { scenario: changes.scenario, parts, clock: Math.max(desk.clock, clock), ...taking };
}

/** What this author typed and what came from the server, put together. */
function met(part: DeskPart, held: DraftPart): DeskPart {
  const { typed: mine } = part;
  if (!mine) return { ...onDesk(held), isSaving: part.isSaving };
  const isOwn = part.sent !== undefined && isSame(part.sent, held.value);
  const before = isOwn ? part.sent : mine.base;
  const { value, clashes } = threeWay(before, mine.value, held.value);
  const isDone = clashes.length === 0 && isSame(value, held.value);
  return {
    ...part,
    held,
    typed: isDone ? null : { value, base: baseOf(held.value, before, clashes) },
    clashes,
    isRemoved: false,
    refusal: null,
  };
}

/** Where two texts still clash, what both began from stays: else the next save of somebody, or the next visit, would forget the clash. */
const baseOf = (held: unknown, before: unknown, clashes: Clash[]): unknown =>
  clashes.reduce((base, { field }) => withField(base, field, fieldOf(before, field)), held);

/** A save of what is typed is on its way. */
export const saving = (desk: Desk, id: string): Desk =>
  changed(desk, id, (part) => ({ ...part, isSaving: true, sent: part.typed?.value, refusal: null }));

/** A save has been confirmed; `sent` is what it carried. What was typed since goes on waiting. */
export function saved(desk: Desk, part: DraftPart, sent: unknown): Desk {
  const after = changed(desk, part.id, (before) => {
    const waiting = before.typed;
    const isAll = waiting === null || isSame(waiting.value, sent);
    const held = part.revision >= before.held.revision ? part : before.held;
    const left = isAll ? null : { value: waiting.value, base: part.value };
    return {
      ...before,
      held,
      typed: left,
      clashes: isAll ? [] : before.clashes,
      isSaving: false,
      refusal: null,
    };
  });
  return { ...after, ...taking };
}

/** A save was refused because somebody else saved first: theirs and mine are put together. */
export function outrun(desk: Desk, id: string, theirs: DraftPart | null): Desk {
  const after = changed(desk, id, (part) => {
    const free = { ...part, isSaving: false };
    return theirs ? met(free, theirs) : { ...free, isRemoved: true };
  });
  return { ...after, ...taking };
}

/** A save was refused for another reason; what was typed stays. */
export const refused = (desk: Desk, id: string, sentence: string): Desk => ({
  ...changed(desk, id, (part) => ({ ...part, isSaving: false, refusal: sentence })),
  ...taking,
});

/** No answer came: what was typed waits, and is sent when the server is back. */
export function away(desk: Desk, id?: string): Desk {
  const after = id === undefined ? desk : changed(desk, id, (part) => ({ ...part, isSaving: false }));
  return { ...after, isAway: true };
}

/** Nothing is taken until something is done, as signing in again: what was typed waits, and is sent then. */
export function stopped(desk: Desk, stop: Stop, id?: string): Desk {
  const after = id === undefined ? desk : changed(desk, id, (part) => ({ ...part, isSaving: false }));
  return { ...after, isAway: false, stop };
}

/** The author has decided between two texts: the value as it shall be; the clash is gone. */
export function settled(desk: Desk, id: string, field: string, value: unknown): Desk {
  return changed(desk, id, (part) => {
    const clashes = part.clashes.filter((clash) => clash.field !== field);
    const base = baseOf(part.held.value, part.typed?.base, clashes);
    return { ...part, typed: isSame(value, part.held.value) ? null : { value, base }, clashes };
  });
}

/** A removed part that somebody was writing in is let go of. */
export function letGo(desk: Desk, id: string): Desk {
  const { [id]: _gone, ...parts } = desk.parts;
  return { ...desk, parts };
}

function changed(desk: Desk, id: string, change: (part: DeskPart) => DeskPart): Desk {
  const part = desk.parts[id];
  return part ? { ...desk, parts: { ...desk.parts, [id]: change(part) } } : desk;
}

/** What waits to be sent: everything typed that clashes with nothing and is not on its way. */
export const waitingToSave = (desk: Desk): string[] =>
  Object.values(desk.parts)
    .filter(
      (part) =>
        part.typed && part.clashes.length === 0 && !part.isSaving && !part.isRemoved && part.refusal === null,
    )
    .map((part) => part.held.id);

/** What stands in a part, with what is typed. */
export const writtenIn = (part: DeskPart): unknown => (part.typed ? part.typed.value : part.held.value);

/** Whether an answer to "what has changed" tells nothing new. */
export function saysNothing(desk: Desk, { changed: parts, removed, scenario }: DraftChanges): boolean {
  return (
    !desk.isAway &&
    desk.stop === null &&
    parts.length === 0 &&
    removed.length === 0 &&
    isSame(scenario, desk.scenario)
  );
}
