'use client';

import { IconLink } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import styles from './copy-link.module.css';

/** Copies a link that names the moment and whose eyes. It opens for those who may see it and holds no token. */
export function CopyLink({ address }: { address: string }) {
  const t = useTranslations('replay');
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => {
    const input = field.current;
    if (!input) return;
    input.value = new URL(address, window.location.href).href;
    input.select();
    // Over plain http a browser has no clipboard to write to, but still copies what is selected.
    document.execCommand('copy');
    setCopied(address);
    announce(t('copied'));
  };
  return (
    <div className={styles.copy}>
      <Button look="line" size="small" onClick={copy}>
        <IconLink size={16} stroke={1.75} aria-hidden="true" />
        {copied === address ? t('copied') : t('copy')}
      </Button>
      <input ref={field} className={styles.field} readOnly tabIndex={-1} aria-hidden="true" />
    </div>
  );
}
