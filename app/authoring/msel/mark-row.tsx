'use client';

import { useTranslations } from 'next-intl';
import type { MapMark, MapPoint, StoryMap } from '../../../exercise/story';
import { Button } from '../../parts/button';
import rows from '../fields/part-rows.module.css';
import { useField } from '../fields/use-field';
import { UnitInput } from '../map/unit-input';

interface MarkRowProps {
  part: string;
  /** Its place in the list. */
  at: number;
  mark: MapMark;
  /** Null where the scenario has none: then the mark can only be read and removed. */
  map: StoryMap | null;
  onRemove: () => void;
}

const isAt = ([x, y]: MapPoint, [otherX, otherY]: MapPoint) => x === otherX && y === otherY;

/** One mark: what is said of it, and the place or point where it stands. */
export function MarkRow({ part, at, mark, map, onRemove }: MarkRowProps) {
  const t = useTranslations('authoring.marks');
  const tMap = useTranslations('authoring.map');
  const label = useField(part, `marks.${at}.label`);
  const point = useField(part, `marks.${at}.at`);
  const number = at + 1;
  const place = map?.places.findIndex((one) => isAt(one.at, mark.at)) ?? -1;
  const move = (to: MapPoint) => point.set(to);
  const shared = { isReadOnly: point.isReadOnly, onLeave: point.leave };
  return (
    <li className={rows.row} id={`${part}.marks.${at}`} tabIndex={-1}>
      <div className={rows.wide}>
        <label className={rows.cellLabel} htmlFor={label.id}>
          {t('label', { number })}
        </label>
        <input
          id={label.id}
          className={rows.control}
          dir="auto"
          autoComplete="off"
          maxLength={60}
          disabled={label.isReadOnly}
          value={mark.label}
          onChange={(event) => label.set(event.currentTarget.value)}
          onBlur={label.leave}
        />
      </div>
      {map ? (
        <>
          <div className={rows.cell}>
            <label className={rows.cellLabel} htmlFor={`${point.id}.place`}>
              {t('where')}
            </label>
            <select
              id={`${point.id}.place`}
              className={rows.control}
              disabled={point.isReadOnly}
              value={place}
              onChange={(event) => {
                const chosen = map.places[Number(event.currentTarget.value)];
                if (chosen) move(chosen.at);
                point.leave();
              }}
            >
              <option value={-1}>{t('elsewhere')}</option>
              {map.places.map(({ id, name }, index) => (
                <option key={id} value={index}>
                  {name || id}
                </option>
              ))}
            </select>
          </div>
          <div className={rows.narrow} id={point.id} tabIndex={-1}>
            <span className={rows.cellLabel} aria-hidden="true">
              {tMap('across')}
            </span>
            <UnitInput
              label={t('across', { number })}
              value={mark.at[0]}
              most={map.width}
              onChange={(to) => move([to, mark.at[1]])}
              {...shared}
            />
          </div>
          <div className={rows.narrow}>
            <span className={rows.cellLabel} aria-hidden="true">
              {tMap('down')}
            </span>
            <UnitInput
              label={t('down', { number })}
              value={mark.at[1]}
              most={map.height}
              onChange={(to) => move([mark.at[0], to])}
              {...shared}
            />
          </div>
        </>
      ) : null}
      {label.isReadOnly ? null : (
        <Button look="text" aria-label={t('removeLabel', { number })} onClick={onRemove}>
          {t('remove')}
        </Button>
      )}
    </li>
  );
}
