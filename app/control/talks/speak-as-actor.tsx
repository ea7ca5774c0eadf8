'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Talk } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../../talks/talks.module.css';

/** SimCell says something in a talk, in the voice of one of its outside actors. */
export function SpeakAsActor({ talk }: { talk: Talk }) {
  const t = useTranslations('control.talks');
  const [actor, setActor] = useState(talk.actors[0] ?? '');
  const [text, setText, letGo] = useKeptText(`actor-${talk.id}`);
  const { give, isWaiting, refusal } = useCommand();
  const isBlocked = isWaiting || text.trim() === '' || actor === '';
  const handleSpeak = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlocked) return;
    letGo();
    const ack = await give({ type: 'SpeakAsActor', talk: talk.id, actor, text: text.trim() });
    setText(ack.ok ? '' : text);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSpeak(event)}>
      <SelectField
        label={t('as')}
        value={actor}
        options={talk.actors.map((name) => ({ value: name, label: name }))}
        onChange={(event) => setActor(event.currentTarget.value)}
      />
      <TextArea
        label={t('words')}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="small" look="line" disabled={isBlocked}>
        {t('say')}
      </Button>
      <RefusalText refusal={refusal} />
    </form>
  );
}
