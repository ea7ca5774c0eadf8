'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { chooseReadingSize, onReadingSize, readingSizes, readReadingSize } from '../../theme/reading-size';

/** How large this device shows everything. Nobody else sees the choice. */
export function ReadingSize() {
  const t = useTranslations('play.papers');
  const size = useSyncExternalStore(onReadingSize, readReadingSize, () => 'usual' as const);
  return (
    <SegmentedChoice
      label={t('readingSize')}
      value={size}
      onChange={chooseReadingSize}
      options={readingSizes.map((value) => ({ value, label: t(`readingSizes.${value}`) }))}
    />
  );
}
