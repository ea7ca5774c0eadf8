'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { CommandOf } from '../../../exercise/command';
import type { Ack, Refusal } from '../../live/live-state';
import { useCommand } from '../../live/use-command';
import { ConfirmDialog } from '../../parts/confirm-dialog';

/** Commands that the rules refuse once when they would cut the debrief. */
type Cutting = CommandOf<
  'OpenStep' | 'ExtendStep' | 'ChangePlan' | 'TakeCut' | 'EndExercise' | 'CloseExercise'
>;

/**
 * Gives a command that may cut the debrief. When the rules say that it would, the question is put, and the same command
 * goes again with the confirmation. The dialog has to be rendered by the caller.
 */
export function useShortDebrief(): {
  give: (command: Cutting) => Promise<Ack>;
  refusal: Refusal | null;
  isWaiting: boolean;
  dialog: ReactNode;
} {
  const t = useTranslations('control.shortDebrief');
  const { give, refusal, isWaiting, forget } = useCommand();
  const [asked, setAsked] = useState<Cutting | null>(null);
  const handleGive = async (command: Cutting) => {
    const ack = await give(command);
    if (!ack.ok && ack.code === 'DebriefWouldBeShort') setAsked(command);
    return ack;
  };
  const handleConfirm = () => {
    if (asked) void give({ ...asked, confirmShortDebrief: true });
    setAsked(null);
  };
  const handleCancel = () => {
    setAsked(null);
    forget();
  };
  const isQuestion = refusal?.code === 'DebriefWouldBeShort';
  return {
    give: handleGive,
    refusal: isQuestion ? null : refusal,
    isWaiting,
    dialog: (
      <ConfirmDialog
        isOpen={asked !== null}
        title={t('title')}
        confirmLabel={t('confirm')}
        onConfirm={handleConfirm}
        onCancel={handleCancel}
      >
        {refusal?.message}
      </ConfirmDialog>
    ),
  };
}
