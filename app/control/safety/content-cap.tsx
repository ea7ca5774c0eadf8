'use client';

import { useTranslations } from 'next-intl';
import type { ContentLevel } from '../../../exercise/story';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { RefusalText } from '../../seat/refusal-text';

const levels = ['0', '1', '2', '3'] as const;

/** How loud texts may be: chosen before play, and lowered at any time after. */
export function ContentCap() {
  const t = useTranslations('control.safety');
  const { contentCap, phase } = useView();
  const { give, isWaiting, refusal } = useCommand();
  const mayChange = useMay('SetContentCap');
  return (
    <div>
      <SegmentedChoice
        label={t('cap')}
        note={`${t('capChosen', { cap: contentCap })}${phase === 'running' ? ` ${t('capDown')}` : ''}`}
        options={levels.map((level) => ({ value: level, label: t(`level${level}`) }))}
        value={`${contentCap}`}
        isDisabled={!mayChange || isWaiting}
        onChange={(level) => void give({ type: 'SetContentCap', cap: Number(level) as ContentLevel })}
      />
      <RefusalText refusal={refusal} />
    </div>
  );
}
