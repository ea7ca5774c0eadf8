'use client';

import { useTranslations } from 'next-intl';
import { SegmentedChoice } from '../../parts/segmented-choice';
import type { Look } from '../replay';
import { type Playhead, type Speed, speeds } from '../use-playhead';

/** How many times as fast as it was. */
export function SpeedChoice({ playhead: { speed, setSpeed } }: { playhead: Playhead }) {
  const t = useTranslations('replay');
  return (
    <SegmentedChoice
      label={t('speed')}
      options={speeds.map((one) => ({ value: String(one), label: t('times', { speed: one }) }))}
      value={String(speed)}
      onChange={(value) => setSpeed(Number(value) as Speed)}
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
