'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { Refusal } from '../live/ack';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
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
          <div className={styles.acts}>
            <Button look="line" size="small" onClick={() => copyFrom(field.current)}>
              {t('copy')}
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

/** Over plain http a browser has no clipboard to write to, but still copies what is selected. */
function copyFrom(field: HTMLTextAreaElement | null): void {
  field?.select();
  document.execCommand('copy');
}
