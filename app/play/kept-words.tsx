'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { TextArea } from '../parts/text-area';
import styles from './kept-words.module.css';

interface KeptWordsProps {
  text: string;
  /** Why it was not saved. */
  why?: string;
  onDiscard: () => void;
}

/** Text that could not be saved, to be copied. It stays until its writer lets it go. */
export function KeptWords({ text, why, onDiscard }: KeptWordsProps) {
  const t = useTranslations('play.kept');
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.kept}>
      <Banner tone="asked" isAnnounced>
        {why ?? t('why')}
      </Banner>
      <div className={styles.box}>
        <TextArea ref={field} label={t('label')} value={text} readOnly onFocus={selectAll} />
        <div className={styles.acts}>
          <Button look="line" size="small" onClick={() => copyFrom(field.current)}>
            {t('copy')}
          </Button>
          <Button look="text" onClick={onDiscard}>
            {t('discard')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function selectAll(event: { currentTarget: HTMLTextAreaElement }): void {
  event.currentTarget.select();
}

/** Over plain http a browser has no clipboard to write to, but still copies what is selected. */
function copyFrom(field: HTMLTextAreaElement | null): void {
  field?.select();
  document.execCommand('copy');
}
