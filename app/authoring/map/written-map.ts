import type { MapMark, MapPoint, StoryMap } from '../../../exercise/story';

/** A new map: an empty sheet of the usual size. */
export const blankMap: StoryMap = {
  width: 1_000,
  height: 720,
  caption: '',
  areas: [],
  lines: [],
  places: [],
};

const isNumber = (one: unknown): one is number => typeof one === 'number' && Number.isFinite(one);

/** Whether something is a point of a map. */
export const isPoint = (one: unknown): one is MapPoint =>
  Array.isArray(one) && one.length === 2 && one.every(isNumber);

/** The points of a list that are points. */
export const pointsIn = (list: unknown): MapPoint[] => (Array.isArray(list) ? list.filter(isPoint) : []);

const textOf = (one: unknown) => (typeof one === 'string' ? one : '');

const entriesOf = <T>(list: unknown): Partial<T>[] =>
  Array.isArray(list) ? list.map((one) => (typeof one === 'object' && one !== null ? one : {})) : [];

/**
 * What can be drawn of a map as it is being written; null where there is none. Every entry keeps its place in its list,
 * whatever is missing in it, so that a choice on the picture leads to its fields.
 */
export function writtenMap(written: unknown): StoryMap | null {
  if (typeof written !== 'object' || written === null) return null;
  const map = written as Partial<StoryMap>;
  const size = (one: unknown, usual: number) => (isNumber(one) && one > 0 ? one : usual);
  const width = size(map.width, blankMap.width);
  const height = size(map.height, blankMap.height);
  const at = (one: unknown): MapPoint => (isPoint(one) ? one : [width / 2, height / 2]);
  return {
    width,
    height,
    caption: textOf(map.caption),
    areas: entriesOf<StoryMap['areas'][number]>(map.areas).map((area) => ({
      id: textOf(area.id),
      name: textOf(area.name),
      kind: area.kind ?? 'land',
      outline: pointsIn(area.outline),
      label: at(area.label),
    })),
    lines: entriesOf<StoryMap['lines'][number]>(map.lines).map((line) => ({
      id: textOf(line.id),
      name: textOf(line.name),
      kind: line.kind ?? 'road',
      path: pointsIn(line.path),
      ...(isPoint(line.label) ? { label: line.label } : {}),
    })),
    places: entriesOf<StoryMap['places'][number]>(map.places).map((place) => ({
      id: textOf(place.id),
      name: textOf(place.name),
      kind: place.kind ?? 'town',
      at: at(place.at),
      side: place.side ?? 'end',
      ...(place.note ? { note: textOf(place.note) } : {}),
    })),
  };
}

/** The marks of an inject as they can be drawn, each in its place in the list. */
export const writtenMarks = (marks: unknown): MapMark[] =>
  entriesOf<MapMark>(marks).map(({ at, label }) => ({
    at: isPoint(at) ? at : ([0, 0] as MapPoint),
    label: textOf(label),
  }));
