'use client';

import { useTranslations } from 'next-intl';
import type { MapPoint, StoryMap } from '../../../exercise/story';
import rows from '../fields/part-rows.module.css';
import { useField } from '../fields/use-field';
import styles from './map.module.css';
import { UnitInput } from './unit-input';
import { isPoint } from './written-map';

interface PointFieldProps {
  part: string;
  field: string;
  label: string;
  sheet: Pick<StoryMap, 'width' | 'height'>;
}

/** One point of a map, in numbers: from the start edge, and from the top. */
export function PointField({ part, field, label, sheet }: PointFieldProps) {
  const t = useTranslations('authoring.map');
  const { id, value, set, leave, error, isReadOnly } = useField(part, field);
  const [x, y]: MapPoint = isPoint(value) ? value : [0, 0];
  const shared = { isReadOnly, onLeave: leave };
  return (
    <fieldset className={styles.pointField} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <div>
        <label className={rows.cellLabel} htmlFor={`${id}.0`}>
          {t('across')}
        </label>
        <UnitInput id={`${id}.0`} value={x} most={sheet.width} onChange={(to) => set([to, y])} {...shared} />
      </div>
      <div>
        <label className={rows.cellLabel} htmlFor={`${id}.1`}>
          {t('down')}
        </label>
        <UnitInput id={`${id}.1`} value={y} most={sheet.height} onChange={(to) => set([x, to])} {...shared} />
      </div>
      {error ? (
        <p className={rows.error} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
