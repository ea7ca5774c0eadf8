'use client';

import type { StoryMap } from '../../../exercise/story';
import { keyed } from '../../parts/keyed';
import { pointsOf } from '../../parts/line-map/map-ground';
import type { MapList, MapThing } from './handles';
import styles from './map-board.module.css';

interface MapShapesProps {
  map: StoryMap;
  chosen: MapThing | null;
  /** How many units of the map a pixel is. */
  unit: number;
  onChoose: (thing: MapThing) => void;
}

/** What of the map can be pressed, lying unseen over what is drawn; the chosen one has a line around it. */
export function MapShapes({ map, chosen, unit, onChoose }: MapShapesProps) {
  const shared = (list: MapList, at: number) => ({
    className: styles[list],
    'data-chosen': chosen?.list === list && chosen.at === at,
    onClick: () => onChoose({ list, at }),
  });
  const withKeys = <T extends { id: string }>(list: T[]) => keyed(list, ({ id }) => id);
  return (
    <g>
      {withKeys(map.areas).map(({ key, item }, at) => (
        <polygon key={key} {...shared('areas', at)} strokeWidth={3 * unit} points={pointsOf(item.outline)} />
      ))}
      {withKeys(map.lines).map(({ key, item }, at) => (
        <polyline key={key} {...shared('lines', at)} strokeWidth={16 * unit} points={pointsOf(item.path)} />
      ))}
      {withKeys(map.places).map(({ key, item }, at) => (
        <circle
          key={key}
          {...shared('places', at)}
          strokeWidth={3 * unit}
          cx={item.at[0]}
          cy={item.at[1]}
          r={16 * unit}
        />
      ))}
    </g>
  );
}
