'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { RefusalText } from '../../seat/refusal-text';
import { useShortDebrief } from './use-short-debrief';

/** Closes the exercise for good: it can be read and no longer changed. Asks again when the debrief was short. */
export function CloseExercise() {
  const t = useTranslations('control.debrief');
  const { give, refusal, dialog } = useShortDebrief();
  const mayClose = useMay('CloseExercise');
  const [isAsking, setIsAsking] = useState(false);
  if (!mayClose) return null;
  const handleConfirm = () => {
    setIsAsking(false);
    void give({ type: 'CloseExercise' });
  };
  return (
    <>
      <Button look="grave" size="small" onClick={() => setIsAsking(true)}>
        {t('close')}
      </Button>
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('closeTitle')}
        confirmLabel={t('closeConfirm')}
        look="grave"
        onConfirm={handleConfirm}
        onCancel={() => setIsAsking(false)}
      >
        {t('closeText')}
      </ConfirmDialog>
      {dialog}
    </>
  );
}
