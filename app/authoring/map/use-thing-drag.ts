'use client';

import type { StoryMap } from '../../../exercise/story';
import { writtenIn } from '../desk/desk';
import { useDesk } from '../desk/desk-context';
import { fieldOf } from '../desk/three-way';
import { type MapThing, pointsField } from './handles';
import { withPointBehind } from './points';
import type { Dragging } from './use-drag';
import { pointsIn } from './written-map';

/** Writes what is dragged of the chosen thing into the story's part; it is saved when it is let go. */
export function useThingDrag(part: string, map: StoryMap, chosen: MapThing | null): Dragging {
  const desk = useDesk();
  const base = chosen ? `map.${chosen.list}.${chosen.at}` : '';
  return {
    onGrab: (handle) => {
      const [kind, index] = handle.split('.');
      if (kind !== 'between' || !chosen || chosen.list === 'places') return handle;
      const name = pointsField(chosen.list);
      const held = desk.get().parts[part];
      const points = pointsIn(fieldOf(held && writtenIn(held), `${base}.${name}`));
      const next = withPointBehind(points, Number(index), chosen.list === 'areas', map);
      desk.typeField(part, `${base}.${name}`, next);
      return `${name}.${Number(index) + 1}`;
    },
    onMove: (field, at) => desk.typeField(part, `${base}.${field}`, at),
    onDrop: () => desk.leave(part),
  };
}
