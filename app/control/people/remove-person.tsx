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

/** Takes somebody out of the exercise, after asking back: staff only the lead can. Nothing for others, or where it is not allowed. */
export function RemovePerson({ seat }: { seat: Seat }) {
  const t = useTranslations('control.people');
  const { give, refusal } = useCommand();
  const mayRemove = useMay('RemoveSeat');
  const own = useSeat();
  const [isRemoving, setIsRemoving] = useState(false);
  const byLead = own?.role === 'lead' && isStaffRole(seat.role) && seat.role !== 'lead' && !seat.opener;
  if (!mayRemove || !(seat.role === 'player' || seat.role === 'observer' || seat.role === 'red' || byLead))
    return null;
  const handleRemove = () => {
    setIsRemoving(false);
    void give({ type: 'RemoveSeat', seat: seat.id });
  };
  return (
    <>
      <Button
        look="text"
        aria-label={t('removeLabel', { name: seat.name })}
        onClick={() => setIsRemoving(true)}
      >
        {t('remove')}
      </Button>
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isRemoving}
        title={t('removeTitle', { name: seat.name })}
        confirmLabel={t('removeConfirm', { name: seat.name })}
        look="grave"
        onConfirm={handleRemove}
        onCancel={() => setIsRemoving(false)}
      >
        {t('removeText')}
      </ConfirmDialog>
    </>
  );
}
