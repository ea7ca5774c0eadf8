'use client';

import { IconLink } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import styles from './copy-link.module.css';

/** Copies the address, which names the moment and whose eyes. It opens for those who may see it and holds no token. */
export function CopyLink() {
  const t = useTranslations('replay');
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => {
    const input = field.current;
    if (!input) return;
    input.value = window.location.href;
    input.select();
    // Over plain http a browser has no clipboard to write to, but still copies what is selected.
    document.execCommand('copy');
    setCopied(window.location.href);
    announce(t('copied'));
  };
  const isCopied = copied !== null && copied === window.location.href;
  return (
    <div className={styles.copy}>
      <Button look="line" size="small" onClick={copy}>
        <IconLink size={16} stroke={1.75} aria-hidden="true" />
        {isCopied ? t('copied') : t('copy')}
      </Button>
      <input ref={field} className={styles.field} readOnly tabIndex={-1} aria-hidden="true" />
    </div>
  );
}
