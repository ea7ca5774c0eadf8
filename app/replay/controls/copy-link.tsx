'use client';

import { IconLink } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { copyText } from '../../parts/copy-text';
import { announce } from '../../parts/live-announcer';
import styles from './copy-link.module.css';

/** What came of copying, and for which address: another moment has another link. */
interface Outcome {
  address: string;
  isCopied: boolean;
}

/** Copies a link that names the moment and whose eyes. It opens for those who may see it and holds no token. */
export function CopyLink({ address }: { address: string }) {
  const t = useTranslations('replay');
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const now = outcome?.address === address ? outcome : null;
  const hasFailed = now?.isCopied === false;
  const copy = async () => {
    const input = field.current;
    if (!input) return;
    input.value = new URL(address, window.location.href).href;
    const isCopied = await copyText(input);
    setOutcome({ address, isCopied });
    announce(t(isCopied ? 'copied' : 'notCopied'));
  };
  return (
    <div className={styles.copy}>
      <Button look="line" size="small" onClick={() => void copy()}>
        <IconLink size={16} stroke={1.75} aria-hidden="true" />
        {t(now?.isCopied ? 'copied' : 'copy')}
      </Button>
      <input
        ref={field}
        className={classNames(styles.field, hasFailed && styles.byHand)}
        readOnly
        tabIndex={hasFailed ? 0 : -1}
        aria-hidden={!hasFailed}
        aria-label={t('link')}
        onFocus={(event) => event.currentTarget.select()}
      />
      {hasFailed ? <p className={styles.why}>{t('notCopied')}</p> : null}
    </div>
  );
}
