import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import type { StoryTodo } from '../../../exercise/authoring/spreadsheet-story';

/**
 * The number of each inject as a story writes it. Ids such as 001 or 12a stay; where all end in different numbers, as
 * INJ-001, these; else they are counted through, and the id of the sheet stands in the line's notes.
 *
 * @param taken numbers that the scenario has
 */
export function numbersOf(
  injects: readonly ImportedInject[],
  taken: readonly string[],
  todo: StoryTodo[],
): string[] {
  const isFree = (numbers: readonly (string | null)[]) =>
    !numbers.some((number) => taken.includes(number ?? ''));
  const ids = injects.map(({ id }) => (id ?? '').trim());
  const whole = ids.map((id) => (/^\d{1,3}[a-z]?$/iu.test(id) ? id.toLowerCase() : null));
  if (areNumbers(whole) && isFree(whole)) return whole;
  const ends = ids.map((id) => /^\D*?(\d{1,3}[a-z]?)$/iu.exec(id)?.[1]?.toLowerCase() ?? null);
  if (areNumbers(ends) && isFree(ends)) return ends;
  if (ids.some((id) => id !== '')) {
    todo.push({
      code: 'number-changed',
      row: null,
      message:
        'The ids of the sheet are not all different numbers of three digits that are free: the injects were counted through, and their ids stand in their notes.',
    });
  }
  const last = Math.max(0, ...taken.map((number) => Number(/^P?(\d+)/u.exec(number)?.[1] ?? 0)));
  return injects.map((_, index) => String(last + index + 1));
}

function areNumbers(numbers: readonly (string | null)[]): numbers is string[] {
  return numbers.every((number) => number !== null) && new Set(numbers).size === numbers.length;
}
