import type { StoryMap } from '../../../exercise/story';

/** Clear of the ring that an inject may draw around the place, in the map's units. */
const clear = 21;

type Place = Pick<StoryMap['places'][number], 'at' | 'side'>;

/** Where the name of a place begins or ends, in the map's units. A map is read by its compass, so start is the west. */
export function placeLabel({ at: [x, y], side }: Place): {
  x: number;
  y: number;
  textAnchor: 'start' | 'middle' | 'end';
} {
  switch (side) {
    case 'start':
      return { x: x - clear, y: y + 6, textAnchor: 'end' };
    case 'end':
      return { x: x + clear, y: y + 6, textAnchor: 'start' };
    case 'above':
      return { x, y: y - clear, textAnchor: 'middle' };
    case 'below':
      return { x, y: y + clear + 13, textAnchor: 'middle' };
  }
}
