'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { HiddenSubject } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';

/** Puts a neutral sentence in the place of a text that must not stay. It asks for a note, which staff alone read. */
export function HideText({ subject }: { subject: HiddenSubject }) {
  const t = useTranslations('control.hideText');
  const { give, refusal, isWaiting } = useCommand();
  const mayHide = useMay('HideText');
  const [isOpen, setIsOpen] = useState(false);
  const [instead, setInstead] = useState(t('sentence'));
  const [note, setNote] = useState('');
  if (!mayHide) return null;
  const isEmpty = instead.trim() === '' || note.trim() === '';
  const handleConfirm = async () => {
    if (isEmpty) return;
    const ack = await give({ type: 'HideText', subject, instead: instead.trim(), note: note.trim() });
    if (ack.ok) setIsOpen(false);
  };
  return (
    <>
      <Button look="text" onClick={() => setIsOpen(true)}>
        {t('hide')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('title')}
        confirmLabel={t('confirm')}
        look="grave"
        isBusy={isWaiting}
        onConfirm={() => void handleConfirm()}
        onCancel={() => setIsOpen(false)}
      >
        <p>{t('text')}</p>
        <TextArea
          label={t('instead')}
          value={instead}
          maxLength={160}
          onChange={(event) => setInstead(event.currentTarget.value)}
        />
        <TextArea
          label={t('note')}
          hint={t('noteHint')}
          value={note}
          maxLength={600}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalText refusal={refusal} />
      </ConfirmDialog>
    </>
  );
}
