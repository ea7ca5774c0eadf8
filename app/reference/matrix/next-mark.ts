const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
/** A key that leads from mark to mark. */
export type Arrow = (typeof arrows)[number];

/** Where a mark stands in the table. */
export interface MarkPlace {
  row: number;
  column: number;
}

/** A press of a key, and what was held with it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The arrow that was pressed alone; null for another key, and for what a browser does with arrows itself, such as going back. */
export function arrowOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): Arrow | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  return arrows.find((arrow) => arrow === key) ?? null;
}

/**
 * The mark to which an arrow leads: sideways the next one in the row, up and down the nearest row with a mark, and in it the
 * mark whose column is nearest. The one at hand where there is none.
 */
export function nextMark(places: readonly MarkPlace[], at: number, arrow: Arrow): number {
  const from = places[at];
  if (!from) return at;
  const isSideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const sign = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1;
  const ahead = (place: MarkPlace) => sign * (isSideways ? place.column - from.column : place.row - from.row);
  const distance = (place: MarkPlace) => ahead(place) * 100 + Math.abs(place.column - from.column);
  let best = at;
  for (const [index, place] of places.entries()) {
    if (ahead(place) <= 0 || (isSideways && place.row !== from.row)) continue;
    const leader = places[best];
    if (best === at || !leader || distance(place) < distance(leader)) best = index;
  }
  return best;
}
