'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isStaffRole, type Seat } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeat } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { RefusalText } from '../../seat/refusal-text';

/** The way to give the lead to one member of staff; nothing on other rows, and for whoever does not lead. */
export function HandOver({ seat, isHere }: { seat: Seat; isHere: boolean }) {
  const t = useTranslations('control.staffing');
  const own = useSeat();
  const mayHandOver = useMay('HandOverLead');
  const { give, refusal } = useCommand();
  const [isAsking, setIsAsking] = useState(false);
  const isForIt = isStaffRole(seat.role) && !seat.bot && seat.id !== own?.id;
  if (!mayHandOver || !isHere || !isForIt) return null;
  const handleConfirm = () => {
    setIsAsking(false);
    void give({ type: 'HandOverLead', to: seat.id });
  };
  return (
    <>
      <Button
        look="text"
        aria-label={t('handOverLabel', { name: seat.name })}
        onClick={() => setIsAsking(true)}
      >
        {t('handOver')}
      </Button>
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('handOverTitle', { name: seat.name })}
        confirmLabel={t('handOverConfirm', { name: seat.name })}
        onConfirm={handleConfirm}
        onCancel={() => setIsAsking(false)}
      >
        {t('handOverText', { name: seat.name })}
      </ConfirmDialog>
    </>
  );
}
