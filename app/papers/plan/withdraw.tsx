'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SeatCommand } from '../../../exercise/command';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { RefusalText } from '../../seat/refusal-text';

interface WithdrawProps {
  command: SeatCommand;
  what: 'finding' | 'action';
  text: string;
  /** The id of the text that is withdrawn. */
  describedBy: string;
}

/** Takes a finding or an action out of the plan, after a second look at it. */
export function Withdraw({ command, what, text, describedBy }: WithdrawProps) {
  const t = useTranslations('papers.plan.withdraw');
  const { give, refusal, isWaiting } = useCommand();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="text" aria-describedby={describedBy} onClick={() => setIsOpen(true)}>
        {t('open', { what })}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('title', { what })}
        confirmLabel={t('open', { what })}
        look="grave"
        isBusy={isWaiting}
        onConfirm={() => void give(command).then((ack) => ack.ok && setIsOpen(false))}
        onCancel={() => setIsOpen(false)}
      >
        <p>{text}</p>
        <p>{t('then', { what })}</p>
        <RefusalText refusal={refusal} />
      </ConfirmDialog>
    </>
  );
}
