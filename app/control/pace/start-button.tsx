'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';

/** STARTEX: starts the clock for everybody. */
export function StartButton() {
  const t = useTranslations('control.lobby');
  const { give, refusal, isWaiting } = useCommand();
  const mayStart = useMay('StartExercise');
  if (!mayStart) return null;
  return (
    <>
      <Button onClick={() => void give({ type: 'StartExercise' })} disabled={isWaiting}>
        {t('start')}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  );
}
