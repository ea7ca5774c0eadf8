'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { copyText } from '../../parts/copy-text';
import { usePartName } from '../frame/use-part-name';
import styles from './left.module.css';
import type { LeftTyping } from './left-typing';

interface LeftEntryProps {
  left: LeftTyping;
  onPutAway: () => void;
  onMakeAgain: ((left: LeftTyping) => Promise<boolean>) | undefined;
}

/** One text without a part, with what can be done with it. */
export function LeftEntry({ left, onPutAway, onMakeAgain }: LeftEntryProps) {
  const t = useTranslations('authoring.left');
  const nameOf = usePartName();
  const text = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const { kind, value } = left;
  const name =
    kind && value !== null ? nameOf({ kind, value } as Parameters<typeof nameOf>[0]) : t('unnamed');
  const makeAgain = async () => {
    const isMade = (await onMakeAgain?.(left)) ?? false;
    if (isMade) onPutAway();
    else setIsRefused(true);
  };
  return (
    <li>
      <h3 dir="auto">{name}</h3>
      <textarea
        ref={text}
        className={styles.text}
        dir="auto"
        readOnly
        rows={4}
        aria-label={t('text', { name })}
        value={left.text}
      />
      <p role="status">{isRefused ? t('notMade') : isCopied ? t('copied') : ''}</p>
      <div className={styles.acts}>
        <Button
          size="small"
          aria-label={t('copyLabel', { name })}
          onClick={() => {
            if (text.current) void copyText(text.current).then(setIsCopied);
          }}
        >
          {t('copy')}
        </Button>
        {onMakeAgain && kind && kind !== 'story' && value !== null ? (
          <Button
            size="small"
            look="line"
            aria-label={t('againLabel', { name })}
            onClick={() => void makeAgain()}
          >
            {t('again')}
          </Button>
        ) : null}
        <Button look="text" aria-label={t('putAwayLabel', { name })} onClick={() => setIsAsking(true)}>
          {t('putAway')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('putAwayTitle', { name })}
        confirmLabel={t('putAwayConfirm')}
        look="grave"
        onConfirm={onPutAway}
        onCancel={() => setIsAsking(false)}
      >
        {t('putAwayNote')}
      </ConfirmDialog>
    </li>
  );
}
