import type { Mark } from './timeline-marks';

/** A lane has this many rows: so many decisions of one slot still stand side by side. */
const roomFor = 3;

/**
 * Puts marks of one lane that would cover each other into one: traffic from two in a slot on, everything else from four on.
 * A mark that stands alone stays as it is. In the order of time.
 * @param slot milliseconds of exercise time in which two marks do not find room beside each other
 * @param timeOf a mark's exercise time, in milliseconds
 */
export function clusteredMarks(marks: Mark[], slot: number, timeOf: (mark: Mark) => number): Mark[] {
  const slots = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.lane} ${Math.floor(timeOf(mark) / slot)}`;
    const before = slots.get(key);
    if (before) before.push(mark);
    else slots.set(key, [mark]);
  }
  return [...slots.values()].flatMap(ofSlot).sort((one, other) => one.at - other.at);
}

function ofSlot(marks: Mark[]): Mark[] {
  const traffic = marks.filter(({ kind }) => kind === 'traffic');
  const others = marks.filter(({ kind }) => kind !== 'traffic');
  return [
    ...(others.length > roomFor ? [cluster(others)] : others),
    ...(traffic.length > 1 ? [cluster(traffic)] : traffic),
  ];
}

function cluster(marks: Mark[]): Mark {
  const [first] = marks as [Mark, ...Mark[]];
  const { at, move, lane, id } = first;
  return { kind: 'cluster', marks, at, move, lane, id: `cluster:${id}` };
}

/** How many marks of each kind a cluster holds, in the order in which they first came. */
export function countedKinds(marks: Mark[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const kind = mark.kind === 'traffic' ? mark.what : mark.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
