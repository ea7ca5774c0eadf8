import type { MapMark, MapPoint, StoryMap } from '../../../exercise/story';
import { between } from './points';

/** The lists of a map, in the order in which they are drawn. */
export const mapLists = ['areas', 'lines', 'places'] as const;
/** One of them. */
export type MapList = (typeof mapLists)[number];

/** One thing of a map, by its list and its place in it. */
export interface MapThing {
  list: MapList;
  at: number;
}

/** Something on the picture that can be dragged. `between` is no point yet: dragging it makes one. */
export interface Handle {
  /** The field that it writes, within what is chosen, as `outline.3`; of `between` the list and the point before. */
  id: string;
  at: MapPoint;
  look: 'point' | 'between' | 'label' | 'mark';
}

/** The list of points of an area or a line. */
export const pointsField = (list: 'areas' | 'lines') => (list === 'areas' ? 'outline' : 'path');

/** What can be dragged of the thing that is chosen. Two points nearer than `apart` units have none between them. */
export function handlesOf(map: StoryMap, { list, at }: MapThing, apart: number): Handle[] {
  if (list === 'places') {
    const place = map.places[at];
    return place ? [{ id: 'at', at: place.at, look: 'point' }] : [];
  }
  const area = list === 'areas' ? map.areas[at] : undefined;
  const line = list === 'lines' ? map.lines[at] : undefined;
  const points = area?.outline ?? line?.path ?? [];
  const label = area?.label ?? line?.label;
  const name = pointsField(list);
  return [
    ...(label ? [{ id: 'label', at: label, look: 'label' as const }] : []),
    ...gapsOf(points, list === 'areas', apart).map(([index, middle]) => ({
      id: `between.${index}`,
      at: middle,
      look: 'between' as const,
    })),
    ...points.map((point, index) => ({ id: `${name}.${index}`, at: point, look: 'point' as const })),
  ];
}

/** The middles between neighbours, each with the index of the one before. */
function gapsOf(points: readonly MapPoint[], isClosed: boolean, apart: number): [number, MapPoint][] {
  return points.flatMap((point, index): [number, MapPoint][] => {
    const next = points[index + 1] ?? (isClosed && points.length > 2 ? points[0] : undefined);
    if (!next || Math.hypot(point[0] - next[0], point[1] - next[1]) < apart) return [];
    return [[index, between(point, next)]];
  });
}

/** What can be dragged of an inject's marks. */
export const markHandles = (marks: readonly MapMark[]): Handle[] =>
  marks.map(({ at }, index) => ({ id: `${index}.at`, at, look: 'mark' }));
