'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Mark } from '../read/marks';

/** Says a mark: "Move 2, think alone". */
export function useMarkWords(): (mark: Mark) => string {
  const t = useTranslations('replay.mark');
  return useCallback(
    (mark: Mark) => (mark.kind === 'step' ? t('step', { move: mark.move, step: mark.step }) : t(mark.kind)),
    [t],
  );
}
