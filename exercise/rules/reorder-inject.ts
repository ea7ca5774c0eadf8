import { happened, refused } from '../decision';
import { plannedMinuteOf } from '../msel/effective-line';
import { linesInOrder, moved, runningOrder } from '../msel/running-order';
import type { Rule } from '../rule';
import type { State } from '../state';
import type { StoryInject } from '../story';
import { releaseOf, whyOut } from './line-in-plan';

/**
 * EX103: a line gets another place, or another planned minute, or both; either one follows from the other, so that the
 * running order and the minutes agree. Lines behind it that are still to go out move by as much, if asked.
 */
export const reorderInject: Rule<'ReorderInject'> = (state, { command, by, now }) => {
  const { inject } = command;
  const no = whyOut(state, inject, now);
  if (no) return no;
  const lines = linesInOrder(state);
  const line = lines.find((one) => one.id === inject);
  if (!line || command.before === inject) return refused('UnknownInject');
  if (command.before && !lines.some((one) => one.id === command.before)) return refused('UnknownInject');
  const others = lines.filter((one) => one.id !== inject);
  const minute = command.plannedMinute ?? fitting(state, line, others, command.before);
  const before = command.before === undefined ? nextAfter(others, minute) : command.before;
  const minutes = changedMinutes(state, lines, { line, minute, shiftLater: command.shiftLater ?? false });
  const order = runningOrder(state);
  const isMoved = moved(order, inject, before).some((id, place) => id !== order[place]);
  return isMoved || minutes.length > 0
    ? happened({ type: 'InjectReordered', inject, before, minutes, by })
    : happened();
};

/** The first of the other lines that is planned later, which comes next; null for the end. */
function nextAfter(others: StoryInject[], minute: number): string | null {
  return others.find((one) => one.plannedMinute > minute)?.id ?? null;
}

/** The line's own minute where it fits between its new neighbours, else the nearer one of theirs. */
function fitting(
  state: State,
  line: StoryInject,
  others: StoryInject[],
  before: string | null | undefined,
): number {
  const own = plannedMinuteOf(state, line);
  if (before === undefined) return own;
  const place = before === null ? others.length : others.findIndex((one) => one.id === before);
  const earliest = others[place - 1]?.plannedMinute ?? 0;
  const latest = others[place]?.plannedMinute ?? Number.POSITIVE_INFINITY;
  return Math.max(Math.min(own, latest), Math.min(earliest, latest));
}

/** Every line whose minute changes: the line itself, and those behind it that are still to go out, no earlier than it. */
function changedMinutes(
  state: State,
  lines: readonly StoryInject[],
  { line, minute, shiftLater }: { line: StoryInject; minute: number; shiftLater: boolean },
): { inject: string; minute: number }[] {
  const shift = minute - line.plannedMinute;
  if (shift === 0) return [];
  const later = lines
    .slice(lines.indexOf(line) + 1)
    .filter((one) => shiftLater && !releaseOf(state, one.id))
    .map((one) => ({ inject: one.id, minute: Math.max(minute, one.plannedMinute + shift) }));
  return [{ inject: line.id, minute }, ...later];
}
