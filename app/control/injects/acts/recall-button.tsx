'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Release } from '../../../../exercise/state';
import { useCommand } from '../../../live/use-command';
import { useMay } from '../../../live/use-may';
import { Button } from '../../../parts/button';
import { ConfirmDialog } from '../../../parts/confirm-dialog';
import { RefusalText } from '../../../seat/refusal-text';

/** Withdraws what is out: one tap, and one to confirm. Everybody who has it sees a banner. `label` where more than one stands. */
export function RecallButton({ release, label }: { release: Release; label?: string }) {
  const t = useTranslations('control.released');
  const { give, refusal } = useCommand();
  const mayRecall = useMay('RecallInject');
  const [isAsking, setIsAsking] = useState(false);
  if (!mayRecall) return null;
  const handleRecall = () => {
    setIsAsking(false);
    void give({ type: 'RecallInject', release: release.id });
  };
  return (
    <>
      <Button look="grave" size="small" onClick={() => setIsAsking(true)}>
        {label ?? t('recall')}
      </Button>
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('recallTitle', { title: release.content.title })}
        confirmLabel={t('recallConfirm')}
        look="grave"
        onConfirm={handleRecall}
        onCancel={() => setIsAsking(false)}
      >
        {t('recallText')}
      </ConfirmDialog>
    </>
  );
}
