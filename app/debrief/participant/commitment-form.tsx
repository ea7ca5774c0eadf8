'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { privateTopic } from '../../live/pending';
import { usePrivate } from '../../live/use-private';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { TextArea } from '../../parts/text-area';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from './reflection-forms.module.css';
import { ShareCommitment } from './share-commitment';

/** The longest commitment that the server takes, in characters. */
const longest = 1000;

/** One commitment, for oneself. It can be changed until the exercise is closed. */
export function CommitmentForm() {
  const t = useTranslations('debrief.participant');
  const { content, isKeptHere, isSending, refusal, put } = usePrivate<{ text: string }>('commitment');
  const [typed, setTyped] = useState<string | null>(null);
  const kept = content?.text ?? '';
  const text = typed ?? kept;
  const isKept = text.trim() === kept.trim();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await put({ text: text.trim() })) announce(t('kept'));
  }

  if (content === undefined) return null;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextArea
        label={t('commitment')}
        note={t('commitmentNote')}
        value={text}
        maxLength={longest}
        rows={2}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.send}>
        <Button type="submit" disabled={isKept || isSending}>
          {t('keep')}
        </Button>
        {isKept && kept && !isKeptHere ? <span className={styles.said}>{t('kept')}</span> : null}
      </div>
      <KeptHere topic={privateTopic({ kind: 'commitment' })} />
      {isKept && kept && !isKeptHere ? <ShareCommitment text={kept} /> : null}
      <RefusalText refusal={refusal} />
    </form>
  );
}
