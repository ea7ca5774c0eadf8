import type {
  ImportedInject,
  ImportedTime,
  ImportedTimeKind,
} from '../../../exercise/authoring/spreadsheet-report';
import type { StoryTodo } from '../../../exercise/authoring/spreadsheet-story';
import { dayOfSerial } from '../times/iso-day';
import { dayMinutes } from '../times/time-read';

/** The longest play that a story can plan, in minutes: two days without the debrief. */
const longest = 2_820;
/** Minutes after the start up to which a first inject leaves the start where it is. */
const soon = 60;
/** Minutes between injects where their own times do not fit an exercise. */
const apart = 5;

/** The planned minute of each inject, from the first one on; where the sheet leaves it open, that of the one before. */
export function minutesOf(injects: readonly ImportedInject[], todo: StoryTodo[]): number[] {
  const kind = mostFrequent(injects.flatMap(({ when }) => (when.minute === null ? [] : [kindOf(when)])));
  const instants = onNextDays(
    injects,
    injects.map((inject) => (kindOf(inject.when) === kind ? instantOf(inject) : null)),
    todo,
  );
  const known = instants.filter((instant) => instant !== null);
  const earliest = Math.min(...known);
  // T+5 is five minutes into play even where it is the first; D+2 is where play begins.
  const first = kind === 'relative' && earliest > 0 && earliest <= soon ? 0 : earliest;
  if (known.length > 0 && Math.max(...known) - first > longest) return byOrder(injects, todo);
  let before = 0;
  return injects.map(({ row, time }, index) => {
    const instant = instants[index] ?? null;
    if (instant !== null) {
      before = Math.round(instant - first);
      return before;
    }
    const why =
      time === '' ? 'has no time' : `has the time “${time}”, which could not be set beside the others`;
    todo.push({
      code: 'time-open',
      row,
      message: `Row ${row} ${why}: it was planned with the inject before it. Set its minute.`,
    });
    return before;
  });
}

function byOrder(injects: readonly ImportedInject[], todo: StoryTodo[]): number[] {
  todo.push({
    code: 'times-by-order',
    row: null,
    message:
      'The times of the sheet reach over more than two days: they were kept as scenario times, and the injects planned one behind the other. Set their minutes.',
  });
  const step = Math.min(apart, longest / Math.max(1, injects.length));
  return injects.map((_, index) => Math.floor(index * step));
}

/** Times that count from the same: all that have a day can be set beside each other. */
type CountsFrom = ImportedTimeKind | 'day';

const kindOf = ({ as, day }: ImportedTime): CountsFrom => (day === undefined ? as : 'day');

/** Where a new section, phase or date begins at an earlier time of day than the one before it ended, the next day has come. */
function onNextDays(
  injects: readonly ImportedInject[],
  instants: readonly (number | null)[],
  todo: StoryTodo[],
): (number | null)[] {
  let [days, before, part] = [0, Number.NEGATIVE_INFINITY, ''];
  return injects.map(({ row, time, when, section, phase, date }, index) => {
    const instant = instants[index] ?? null;
    if (instant === null || when.as !== 'wall') return instant;
    const here = [section, phase, date].join('\n');
    if (here !== part && instant < before) {
      days += 1;
      todo.push({
        code: 'time-open',
        row,
        message: `Row ${row} begins a new part at “${time}”, earlier in the day than the part before it ended: it was planned on the next day. Check its minute.`,
      });
    }
    [before, part] = [instant, here];
    return instant + days * dayMinutes;
  });
}

function mostFrequent(kinds: readonly CountsFrom[]): CountsFrom | null {
  const counts = new Map<CountsFrom, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce<[CountsFrom | null, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [null, 0],
  )[0];
}

function instantOf({ when }: ImportedInject): number | null {
  if (when.minute === null) return null;
  return when.day === undefined ? when.minute : serialOf(when.day) * dayMinutes + when.minute;
}

/** The serial number of a day, found between those of 1900 and 2200: days are read far more often than this is asked. */
function serialOf(day: string): number {
  let [low, high] = [1, 110_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((dayOfSerial(middle) ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
