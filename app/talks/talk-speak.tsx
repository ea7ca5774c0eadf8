'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { useQueued } from '../live/use-queued';
import { Button } from '../parts/button';
import { TextArea } from '../parts/text-area';
import { useKeptText } from '../play/use-kept-text';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './talks.module.css';

/** Says something in a talk for the own team. What is typed stays until it is taken. */
export function TalkSpeak({ talk }: { talk: string }) {
  const t = useTranslations('talks.speak');
  const [text, setText, letGo] = useKeptText(`talk-${talk}`);
  const { give, isWaiting, refusal } = useCommand();
  const isBusy = useQueued('SpeakInTalk') !== null || isWaiting;
  const maySpeak = useMay('SpeakInTalk');
  if (!maySpeak) return null;
  const handleSpeak = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || isBusy) return;
    letGo();
    const ack = await give({ type: 'SpeakInTalk', talk, text: text.trim() });
    setText(ack.ok ? '' : text);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSpeak(event)}>
      <TextArea
        label={t('text')}
        rows={2}
        maxLength={2000}
        value={text}
        note={t('note')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" look="line" disabled={isBusy || text.trim() === ''}>
        {t('send')}
      </Button>
      <KeptHere topic="SpeakInTalk" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
