'use client';

import { useTranslations } from 'next-intl';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { SelectField } from '../../parts/select-field';
import type { Look } from '../replay';
import { type Playhead, type Speed, speeds } from '../use-playhead';
import styles from './dock.module.css';

/** How many times as fast as it was. */
export function SpeedChoice({ playhead: { speed, setSpeed } }: { playhead: Playhead }) {
  const t = useTranslations('replay');
  return (
    <SelectField
      label={t('speed')}
      options={speeds.map((one) => ({ value: String(one), label: t('times', { speed: one }) }))}
      value={String(speed)}
      onChange={(event) => setSpeed(Number(event.target.value) as Speed)}
    />
  );
}

/** As the screen of the seat, or as a list. */
export function LookChoice({ look, onLook }: { look: Look; onLook: (look: Look) => void }) {
  const t = useTranslations('replay');
  const looks: Look[] = ['screen', 'list'];
  return (
    <SegmentedChoice
      label={t('as')}
      options={looks.map((one) => ({ value: one, label: t(`look.${one}`) }))}
      value={look}
      onChange={onLook}
    />
  );
}

/** Lets the tabs and folds of the screen be used. */
export function FreeChoice({ isFree, onFree }: { isFree: boolean; onFree: (isFree: boolean) => void }) {
  const t = useTranslations('replay');
  return (
    <label className={styles.free}>
      <input type="checkbox" checked={isFree} onChange={(event) => onFree(event.target.checked)} />
      <span>
        {t('free')} <small>{t('freeNote')}</small>
      </span>
    </label>
  );
}
