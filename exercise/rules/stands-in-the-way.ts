import type { Condition } from '../condition';
import { type Decision, refused } from '../decision';
import { unmetParts } from '../msel/dependency';
import { overlayOf } from '../msel/effective-line';
import type { Sentence } from '../sentence';
import type { State } from '../state';
import type { StoryInject } from '../story';

/** EX102: the refusal for a line that was skipped or deferred, with who did and why; else null. */
export function whySetAside(state: State, { id, number }: StoryInject): Decision | null {
  const { standing, reason, setBy } = overlayOf(state, id);
  if (standing !== 'skipped' && standing !== 'deferred') return null;
  return refused('InjectSetAside', { number, standing, reason, by: nameOf(state, setBy) });
}

/**
 * EX108: the refusal for a line that is on hold, set aside, or waits for something that has not come; null when nothing
 * stands in the way. Whoever releases may say yes a second time: nothing here makes a release impossible.
 */
export function whyWaits(state: State, line: StoryInject, now: number): Decision | null {
  const { hold } = overlayOf(state, line.id);
  if (hold) return refused('InjectOnHold', { number: line.number, by: nameOf(state, hold.by) });
  return whySetAside(state, line) ?? whyUnmet(state, line, line.waitsFor, now);
}

function whyUnmet(
  state: State,
  { number }: StoryInject,
  condition: Condition | undefined,
  now: number,
): Decision | null {
  const [first, ...others] = condition ? unmetParts(state, condition, now) : [];
  return first ? refused('DependencyUnmet', { number, more: others.length, ...valuesOf(first) }) : null;
}

/** What the sentence of the refusal needs of the first part that is waited for. */
function valuesOf({ key, values }: Sentence): Record<string, string | number> {
  return {
    kind: key.slice('dependency.'.length),
    negated: values?.negated ?? 'no',
    inject: values?.number ?? '',
    name: values?.team ?? values?.body ?? '',
    move: values?.move ?? 0,
  };
}

function nameOf({ seats }: State, seat: string | null): string {
  return seats[seat ?? '']?.name ?? '';
}
