'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { MapMark, StoryMap } from '../../../exercise/story';
import type { storyKind } from '../../../exercise/story-kind';
import styles from './line-map.module.css';
import { MapMarks } from './map-marks';
import { placeLabel } from './place-label';

export interface LineMapProps {
  map: StoryMap;
  /** Places that an inject is about, numbered in their order. */
  marks?: MapMark[];
  /** The room screen has no room for the list, and its people see the map. */
  withList?: boolean;
  /** What the map is of: an invented region, or the place of a historical case. */
  kind: ReturnType<typeof storyKind>;
}

const pointsOf = (points: StoryMap['areas'][number]['outline']) =>
  points.map((point) => point.join(',')).join(' ');

/** The region in lines: land, water, roads, names. It stands still, knows no units, and says itself as a list of places. */
export function LineMap({ map, marks = [], withList = true, kind }: LineMapProps) {
  const t = useTranslations('parts.map');
  const id = useId();
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        direction="ltr"
      >
        <title id={`${id}-title`}>{map.caption}</title>
        {map.areas.map(({ id: area, kind, outline }) => (
          <polygon key={area} className={styles[kind]} points={pointsOf(outline)} />
        ))}
        {map.lines.map(({ id: line, kind, path }) => (
          <polyline key={line} className={styles[kind]} points={pointsOf(path)} />
        ))}
        {map.areas.map(({ id: area, name, label }) => (
          <text key={area} className={styles.areaName} x={label[0]} y={label[1]} textAnchor="middle">
            {name}
          </text>
        ))}
        {map.lines.map(({ id: line, name, label }) =>
          label ? (
            <text key={line} className={styles.lineName} x={label[0]} y={label[1]} textAnchor="middle">
              {name}
            </text>
          ) : null,
        )}
        {map.places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
        <MapMarks marks={marks} />
        <text className={styles.exercise} x={map.width - 12} y={map.height - 12} textAnchor="end">
          {t('exercise', { kind })}
        </text>
      </svg>
      <figcaption aria-hidden="true" className={styles.caption}>
        {map.caption}
      </figcaption>
      {marks.length > 0 ? (
        <ol className={styles.marks}>
          {marks.map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
      ) : null}
      {withList ? <PlaceList map={map} /> : null}
    </figure>
  );
}

function Place({ place }: { place: StoryMap['places'][number] }) {
  const [x, y] = place.at;
  const isBig = place.kind === 'capital' || place.kind === 'port';
  return (
    <g>
      {isBig ? (
        <rect className={styles.place} x={x - 6} y={y - 6} width={12} height={12} />
      ) : (
        <circle className={styles.place} cx={x} cy={y} r={5} />
      )}
      <text className={styles.placeName} {...placeLabel(place)}>
        {place.name}
      </text>
    </g>
  );
}

/** The same in words, for those who do not see the drawing. */
function PlaceList({ map }: { map: StoryMap }) {
  const t = useTranslations('parts.map');
  const named = map.lines.filter(({ name }) => name !== '');
  return (
    <details className={styles.places}>
      <summary>{t('places')}</summary>
      <ul>
        {map.areas.map(({ id, name, kind }) => (
          <li key={id}>{t('entry', { name, kind: t(`kinds.${kind}`) })}</li>
        ))}
        {named.map(({ id, name, kind }) => (
          <li key={id}>{t('entry', { name, kind: t(`kinds.${kind}`) })}</li>
        ))}
        {map.places.map(({ id, name, kind, note }) => (
          <li key={id}>
            {note
              ? t('entryNoted', { name, kind: t(`kinds.${kind}`), note })
              : t('entry', { name, kind: t(`kinds.${kind}`) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
