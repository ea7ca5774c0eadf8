'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { MapMark, StoryMap } from '../../../exercise/story';
import type { storyKind } from '../../../exercise/story-kind';
import { keyed } from '../keyed';
import styles from './line-map.module.css';
import { MapGround } from './map-ground';
import { MapMarks } from './map-marks';

export interface LineMapProps {
  map: StoryMap;
  /** Places that an inject is about, numbered in their order. */
  marks?: MapMark[];
  /** The room screen has no room for the list, and its people see the map. */
  withList?: boolean;
  /** What the map is of: an invented region, or the place of a historical case. */
  kind: ReturnType<typeof storyKind>;
}

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
        <MapGround map={map} />
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
          {keyed(marks, ({ label }) => label).map(({ key, item }) => (
            <li key={key}>{item.label}</li>
          ))}
        </ol>
      ) : null}
      {withList ? <PlaceList map={map} /> : null}
    </figure>
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
