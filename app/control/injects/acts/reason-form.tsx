'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../../live/use-command';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/text-field';
import { RefusalText } from '../../../seat/refusal-text';
import styles from './line-acts.module.css';

interface ReasonFormProps {
  act: 'skip' | 'defer';
  /** The id of the line. */
  inject: string;
  onDone: () => void;
}

/** Sets a line aside with a reason: skipped may come back, deferred is cancelled in play. */
export function ReasonForm({ act, inject, onDone }: ReasonFormProps) {
  const t = useTranslations('control.line');
  const { give, refusal, isWaiting } = useCommand();
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    const ack = await give({ type: act === 'skip' ? 'SkipInject' : 'DeferInject', inject, reason });
    if (ack.ok) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <TextField
        label={t('reason')}
        note={t(act === 'skip' ? 'skipNote' : 'deferNote')}
        value={reason}
        maxLength={300}
        // The form was asked for by a key or a button: what comes next is to type.
        ref={(field) => field?.focus()}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" aria-disabled={isEmpty || isWaiting}>
          {t(act === 'skip' ? 'skipIt' : 'deferIt')}
        </Button>
        <Button look="line" size="small" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
