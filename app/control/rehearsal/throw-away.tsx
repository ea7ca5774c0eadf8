'use client';

import { useParams, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { askServer } from '../../entrance/ask-server';
import { useRefusal } from '../../entrance/use-refusal';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import styles from './rehearsal-bar.module.css';

/** Starts the rehearsal anew, or throws it away. Only whoever is signed in may; a visitor's rehearsal ends by itself. */
export function ThrowAway() {
  const t = useTranslations('control.rehearsal');
  const { exercise } = useParams<{ exercise: string }>();
  const title = useView().opening?.title ?? '';
  const [asks, setAsks] = useState<'reset' | 'purge' | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const refusal = useRefusal();
  // A visitor's rehearsal ends by itself.
  const isShown = useSearchParams().has('shown');
  const handleConfirm = async () => {
    const act = asks;
    setAsks(null);
    const path = `/api/exercises/${exercise}/${act}`;
    const answer = await askServer<{ exercise?: string }>(path, {});
    if (!answer.ok) return setWrong(refusal(answer));
    const { exercise: next } = answer.value;
    window.location.assign(next ? `/control/${encodeURIComponent(next)}` : '/exercises');
  };
  if (isShown) return null;
  return (
    <div className={styles.acts}>
      <Button look="text" onClick={() => setAsks('reset')}>
        {t('reset')}
      </Button>
      <Button look="text" onClick={() => setAsks('purge')}>
        {t('purge')}
      </Button>
      {wrong ? <p role="alert">{wrong}</p> : null}
      <ConfirmDialog
        isOpen={asks !== null}
        title={t(`${asks ?? 'purge'}Title`, { title })}
        confirmLabel={t(asks ?? 'purge')}
        look="grave"
        onConfirm={() => void handleConfirm()}
        onCancel={() => setAsks(null)}
      >
        {t('goneText')}
      </ConfirmDialog>
    </div>
  );
}
