'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { StoryInject } from '../../../exercise/story';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useShortcut } from '../frame/use-shortcut';
import type { Reach } from './recipients';
import { useReachNames } from './use-reach-words';

interface ReleaseButtonProps {
  inject: StoryInject;
  reach: Reach;
  /** Names how many get it. */
  label: string;
  isBlocked: boolean;
  /** What stands in the way, in a sentence; null when nothing does. */
  inTheWay: string | null;
  onRelease: (override: boolean) => void;
}

/** Releases a line. What is held, set aside, or waits for something goes out only with a second yes. */
export function ReleaseButton({ inject, reach, label, isBlocked, inTheWay, onRelease }: ReleaseButtonProps) {
  const t = useTranslations('control.line');
  const [isAsking, setIsAsking] = useState(false);
  const names = useReachNames();
  const handlePress = () => {
    if (isBlocked) return;
    if (inTheWay === null) onRelease(false);
    else setIsAsking(true);
  };
  const handleConfirm = () => {
    setIsAsking(false);
    onRelease(true);
  };
  useShortcut('r', handlePress);
  return (
    <>
      <Button size="small" onClick={handlePress} aria-disabled={isBlocked} aria-keyshortcuts="R">
        {inTheWay === null ? label : t('anyway')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('anywayTitle', { number: inject.number })}
        confirmLabel={t('anyway')}
        cancelLabel={t('anywayCancel')}
        onConfirm={handleConfirm}
        onCancel={() => setIsAsking(false)}
      >
        {t('anywayText', { reason: inTheWay ?? '', names: names(reach) })}
      </ConfirmDialog>
    </>
  );
}
