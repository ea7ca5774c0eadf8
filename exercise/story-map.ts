/** A point of the map: from the start edge and from the top, in the map's own units. */
export type MapPoint = [number, number];

/**
 * A line map of the fictional region, drawn by us from simple coordinates. It shows where things are, and never who is
 * winning: no unit, no front, nothing that moves.
 */
export interface StoryMap {
  /** The size of the sheet, in the map's own units. */
  width: number;
  height: number;
  /** What the map shows, in one sentence; its text alternative begins with it. */
  caption: string;
  /** Closed outlines with a name, drawn in this order. */
  areas: {
    id: string;
    name: string;
    kind: 'land' | 'highland' | 'neighbour' | 'lake';
    outline: MapPoint[];
    label: MapPoint;
  }[];
  /** Lines. A road or border without a name is drawn and not listed. */
  lines: {
    id: string;
    name: string;
    kind: 'coast' | 'river' | 'road' | 'border';
    path: MapPoint[];
    label?: MapPoint;
  }[];
  places: {
    id: string;
    name: string;
    kind: 'capital' | 'town' | 'port' | 'crossing';
    at: MapPoint;
    side: 'start' | 'end' | 'above' | 'below';
    note?: string;
  }[];
}

/** A place that an inject points at, with what is said of it. */
export interface MapMark {
  at: MapPoint;
  label: string;
}
