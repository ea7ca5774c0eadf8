'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Refusal } from '../live/ack';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { copyText } from '../parts/copy-text';
import { announce } from '../parts/live-announcer';
import { TextArea } from '../parts/text-area';
import styles from './returned-request.module.css';
import { useRefusalSentence } from './use-refusal-sentence';

interface ReturnedRequestProps {
  /** What it was: "Your vote". */
  what: string;
  refusal: Refusal;
  /** What its writer typed, to be copied; empty when nothing was. */
  words: string;
  onLetGo: () => void;
}

/** Something that was given and is not allowed any more. It stays, with its words, until its writer lets it go. */
export function ReturnedRequest({ what, refusal, words, onLetGo }: ReturnedRequestProps) {
  const t = useTranslations('seat.returned');
  const why = useRefusalSentence()(refusal);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const copy = async () => {
    if (!field.current) return;
    const hasWorked = await copyText(field.current);
    setIsCopied(hasWorked);
    announce(t(hasWorked ? 'copied' : 'notCopied'));
  };
  const letGo = (
    <Button look="text" aria-label={t('letGoOf', { what })} onClick={onLetGo}>
      {t('letGo')}
    </Button>
  );
  return (
    <li>
      <Banner tone="grave" icon="alert" lead={t('lead', { what })} action={words ? null : letGo} isAnnounced>
        {why}
      </Banner>
      {words ? (
        <div className={styles.box}>
          <TextArea ref={field} label={t('label')} value={words} readOnly onFocus={selectAll} />
          {isCopied === false ? <p>{t('notCopied')}</p> : null}
          <div className={styles.acts}>
            <Button look="line" size="small" onClick={() => void copy()}>
              {t(isCopied ? 'copied' : 'copy')}
            </Button>
            {letGo}
          </div>
        </div>
      ) : null}
    </li>
  );
}

function selectAll(event: { currentTarget: HTMLTextAreaElement }): void {
  event.currentTarget.select();
}
