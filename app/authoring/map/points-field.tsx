'use client';

import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { MapPoint, StoryMap } from '../../../exercise/story';
import { Button } from '../../parts/button';
import rows from '../fields/part-rows.module.css';
import { useField } from '../fields/use-field';
import styles from './map.module.css';
import { withPointBehind } from './points';
import { UnitInput } from './unit-input';
import { pointsIn } from './written-map';

interface PointsFieldProps {
  part: string;
  field: string;
  sheet: Pick<StoryMap, 'width' | 'height'>;
  /** An outline goes back to its first point; a line ends. */
  isClosed: boolean;
  /** The point whose numbers have the focus shows on the picture. */
  onCurrent: (handle: string | null) => void;
}

/** The points of an outline or a line in numbers: the same as on the picture, for the keyboard. */
export function PointsField({ part, field, sheet, isClosed, onCurrent }: PointsFieldProps) {
  const t = useTranslations('authoring.map');
  const { id, value, set, leave, error, isReadOnly } = useField(part, field);
  const points = pointsIn(value);
  const put = (next: MapPoint[]) => {
    set(next);
    leave();
  };
  const write = (index: number, at: MapPoint) =>
    set(points.map((point, other) => (other === index ? at : point)));
  const name = field.split('.').at(-1) ?? '';
  return (
    <details className={styles.points} id={id} tabIndex={-1} onBlur={() => onCurrent(null)}>
      <summary>{t('points', { count: points.length })}</summary>
      <p className={styles.help}>{t('pointsHelp')}</p>
      <ol>
        {points.map(([x, y], index) => {
          const number = index + 1;
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list.
              key={index}
              id={`${id}.${index}`}
              tabIndex={-1}
              className={styles.point}
              onFocus={() => onCurrent(`${name}.${index}`)}
            >
              <UnitInput
                label={t('pointAcross', { number })}
                value={x}
                most={sheet.width}
                isReadOnly={isReadOnly}
                onChange={(to) => write(index, [to, y])}
                onLeave={leave}
              />
              <UnitInput
                label={t('pointDown', { number })}
                value={y}
                most={sheet.height}
                isReadOnly={isReadOnly}
                onChange={(to) => write(index, [x, to])}
                onLeave={leave}
              />
              {isReadOnly ? null : (
                <PointActs
                  number={number}
                  onAdd={() => put(withPointBehind(points, index, isClosed, sheet))}
                  onRemove={() => put(points.filter((_, other) => other !== index))}
                />
              )}
            </li>
          );
        })}
      </ol>
      {error ? (
        <p className={rows.error} role="alert">
          {error}
        </p>
      ) : null}
    </details>
  );
}

function PointActs(props: { number: number; onAdd: () => void; onRemove: () => void }) {
  const { number, onAdd, onRemove } = props;
  const t = useTranslations('authoring.map');
  return (
    <>
      <Button look="text" aria-label={t('addBehind', { number })} onClick={onAdd}>
        <IconPlus size={18} aria-hidden="true" />
      </Button>
      <Button look="text" aria-label={t('removePoint', { number })} onClick={onRemove}>
        <IconX size={18} aria-hidden="true" />
      </Button>
    </>
  );
}
