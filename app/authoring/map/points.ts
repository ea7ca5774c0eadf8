import type { MapPoint, StoryMap } from '../../../exercise/story';

type Sheet = Pick<StoryMap, 'width' | 'height'>;

const within = (number: number, most: number) => Math.min(most, Math.max(0, Math.round(number)));

/** A point in whole units of the map, on its sheet. */
export const onSheet = ([x, y]: MapPoint, { width, height }: Sheet): MapPoint => [
  within(x, width),
  within(y, height),
];

/** The point half way between two. */
export const between = ([x, y]: MapPoint, [otherX, otherY]: MapPoint): MapPoint => [
  Math.round((x + otherX) / 2),
  Math.round((y + otherY) / 2),
];

/** The middle of what points enclose: of the smallest rectangle around them. */
export function middleOf(points: readonly MapPoint[], { width, height }: Sheet): MapPoint {
  if (points.length === 0) return [Math.round(width / 2), Math.round(height / 2)];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return between([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
}

/**
 * The points with one more behind the one at `index`: half way to the next. Behind the last of an outline the next is the
 * first; behind the last of a line the way goes on as it went.
 */
export function withPointBehind(
  points: readonly MapPoint[],
  index: number,
  isClosed: boolean,
  sheet: Sheet,
): MapPoint[] {
  const here = points[index];
  if (!here) return [...points, middleOf(points, sheet)];
  const next = points[index + 1] ?? (isClosed ? points[0] : undefined);
  const before = points[index - 1] ?? here;
  const ahead: MapPoint = [here[0] + (here[0] - before[0]) / 2, here[1] + (here[1] - before[1]) / 2];
  const fresh = next ? between(here, next) : onSheet(ahead, sheet);
  return [...points.slice(0, index + 1), fresh, ...points.slice(index + 1)];
}

/** A new outline to begin with: a quadrangle around the middle of the sheet, each one a little further than the last. */
export function firstOutline({ width, height }: Sheet, count: number): MapPoint[] {
  const step = (count % 6) * Math.round(width / 40);
  const [left, right] = [width * 0.35 + step, width * 0.65 + step];
  const [top, bottom] = [height * 0.35 + step, height * 0.65 + step];
  const corners: MapPoint[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return corners.map((corner) => onSheet(corner, { width, height }));
}

/** A new line to begin with: across the middle of the sheet. */
export const firstPath = (sheet: Sheet, count: number): MapPoint[] => firstOutline(sheet, count).slice(0, 2);

/** Where a new place begins. */
export const firstPlace = (sheet: Sheet, count: number): MapPoint =>
  middleOf(firstOutline(sheet, count), sheet);
