import type { MapPoint, StoryMap } from '../../../exercise/story';
import { heading, list, paragraph } from '../document/blocks';
import type { Block } from '../document/document';
import { kitWords as t } from './kit-words';

/** The map of the region as a list: what there is, and where it lies. */
export function regionBlocks(map: StoryMap | undefined): Block[] {
  if (!map) return [];
  const named = map.lines.filter(({ name }) => name !== '');
  return [
    heading(2, t('map')),
    paragraph(map.caption),
    ...listed(
      t('mapAreas'),
      map.areas.map(({ name, kind }) => t('mapArea', { name, kind })),
    ),
    ...listed(
      t('mapLines'),
      named.map(({ name, kind }) => t('mapLine', { name, kind })),
    ),
    ...listed(
      t('mapPlaces'),
      map.places.map(({ name, kind, note = 'none', at }) =>
        t('mapPlace', { name, kind, note, ...whereIs(at, map) }),
      ),
    ),
  ];
}

function listed(title: string, items: string[]): Block[] {
  return items.length === 0 ? [] : [heading(3, title), list(items)];
}

function whereIs([x, y]: MapPoint, { width, height }: StoryMap): { across: string; down: string } {
  const third = (part: number, names: [string, string, string]) =>
    names[Math.min(2, Math.floor(part * 3))] ?? 'middle';
  return {
    across: third(x / width, ['west', 'middle', 'east']),
    down: third(y / height, ['north', 'middle', 'south']),
  };
}
