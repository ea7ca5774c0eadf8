'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { PauseIcon } from '../../parts/pause-icon';
import { RefusalText } from '../../seat/refusal-text';
import { useShortcut } from '../frame/use-shortcut';

/** Stops everything for everybody, at once and without a question. */
export function PauseButton() {
  const t = useTranslations('control.pause');
  const { give, refusal } = useCommand();
  const mayPause = useMay('PauseExercise');
  const handlePause = () => void give({ type: 'PauseExercise' });
  useShortcut('p', handlePause, mayPause);
  if (!mayPause) return null;
  return (
    <>
      <Button look="line" size="small" onClick={handlePause} aria-keyshortcuts="P">
        <PauseIcon size={15} />
        {t('everyone')}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  );
}
