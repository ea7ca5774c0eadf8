'use client';

import { useTranslations } from 'next-intl';
import { type CSSProperties, useId, useRef } from 'react';
import type { MapMark, StoryMap } from '../../../exercise/story';
import { MapGround } from '../../parts/line-map/map-ground';
import { MapMarks } from '../../parts/line-map/map-marks';
import type { Handle, MapThing } from './handles';
import styles from './map-board.module.css';
import { MapShapes } from './map-shapes';
import { type Dragging, useDrag } from './use-drag';
import { useUnit } from './use-unit';

interface MapBoardProps extends Dragging {
  map: StoryMap;
  marks?: MapMark[];
  /** What can be dragged, given how many units a pixel is. */
  handles: (unit: number) => Handle[];
  /** The handle whose numbers have the focus. */
  current?: string | null;
  chosen?: MapThing | null;
  /** Left out where nothing of the map can be chosen. */
  onChoose?: (thing: MapThing) => void;
}

/**
 * The map as it is written, with what can be dragged on it. It is for pointers alone: whoever uses the keyboard writes the
 * same points in the fields beside it, and the point that is written shows here.
 */
export function MapBoard(props: MapBoardProps) {
  const { map, marks = [], handles, current, chosen = null, onChoose, ...dragging } = props;
  const t = useTranslations('authoring.map');
  const titleId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const unit = useUnit(svg, map);
  const drag = useDrag(svg, map, dragging);
  return (
    <svg
      ref={svg}
      className={styles.board}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-labelledby={titleId}
      direction="ltr"
      style={{ '--unit': unit } as CSSProperties}
      {...drag}
    >
      <title id={titleId}>{map.caption || t('board')}</title>
      <g className={styles.ground}>
        <MapGround map={map} />
      </g>
      {onChoose ? <MapShapes map={map} chosen={chosen} unit={unit} onChoose={onChoose} /> : null}
      <MapMarks marks={marks} />
      {handles(unit).map((handle) => (
        <HandleMark key={handle.id} handle={handle} unit={unit} isCurrent={handle.id === current} />
      ))}
    </svg>
  );
}

/** A handle, and around it enough room for a finger. That of a name hangs below it, so that it can be read. */
function HandleMark({ handle, unit, isCurrent }: { handle: Handle; unit: number; isCurrent: boolean }) {
  const { id, at, look } = handle;
  const [x, y] = [at[0], at[1] + (look === 'label' ? 12 * unit : 0)];
  const radius = (look === 'between' ? 5 : 7) * unit;
  return (
    <g className={styles[look]} data-current={isCurrent}>
      {look === 'label' ? (
        <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} strokeWidth={2 * unit} />
      ) : look === 'mark' ? null : (
        <circle cx={x} cy={y} r={isCurrent ? radius * 1.5 : radius} strokeWidth={2 * unit} />
      )}
      <circle
        className={styles.reach}
        data-handle={id}
        data-at={at.join(' ')}
        cx={x}
        cy={y}
        r={(look === 'between' ? 14 : 18) * unit}
      />
    </g>
  );
}
