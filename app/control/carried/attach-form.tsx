'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { attachmentLimits, attachmentTypes } from '../../../exercise/attachments';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { FieldFrame } from '../../parts/field-frame';
import { TextField } from '../../parts/text-field';
import styles from './carried-files.module.css';
import { useAttaching } from './use-attaching';

export interface AttachFormProps {
  inject: string | null;
  onAttached: (id: string) => void;
}

/** Chooses a file and says in words what it shows, without which it is not taken. Inside other forms, so it is none itself. */
export function AttachForm({ inject, onAttached }: AttachFormProps) {
  const t = useTranslations('control.carried');
  const { attach, isSending } = useAttaching();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const isReady = file !== null && alt.trim() !== '' && !isSending;
  const handleAttach = async () => {
    if (!isReady) return;
    const answer = await attach({ file, alt, inject });
    setWrong(answer.ok ? null : answer.message || t('noAnswer'));
    if (!answer.ok) return;
    setFile(null);
    setAlt('');
    if (input.current) input.current.value = '';
    onAttached(answer.id);
  };
  return (
    <div className={styles.form}>
      <FieldFrame id={`file-${inject}`} label={t('file')} hint={t('fileHint')}>
        <input
          ref={input}
          id={`file-${inject}`}
          type="file"
          accept={attachmentTypes.join(',')}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </FieldFrame>
      <TextField
        label={t('alt')}
        hint={t('altHint')}
        value={alt}
        maxLength={attachmentLimits.alt}
        onChange={(event) => setAlt(event.currentTarget.value)}
      />
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
      <Button look="line" size="small" aria-disabled={!isReady} onClick={() => void handleAttach()}>
        {t(isSending ? 'sending' : 'attach')}
      </Button>
    </div>
  );
}
