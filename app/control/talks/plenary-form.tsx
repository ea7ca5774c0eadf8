'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../../talks/talks.module.css';

/** Opens a plenary, in which every team is at once; an outside actor may be in it. */
export function PlenaryForm() {
  const t = useTranslations('control.talks');
  const [topic, setTopic] = useState('');
  const [actor, setActor] = useState('');
  const [text, setText] = useState('');
  const { give, isWaiting, refusal } = useCommand();
  const isBlocked = isWaiting || topic.trim() === '' || text.trim() === '';
  const handleOpen = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlocked) return;
    const actors = actor.trim() === '' ? [] : [actor.trim()];
    const ack = await give({ type: 'OpenPlenary', actors, topic: topic.trim(), text: text.trim() });
    if (!ack.ok) return;
    for (const empty of [setTopic, setActor, setText]) empty('');
  };
  return (
    <details className={styles.fold}>
      <summary>{t('openPlenary')}</summary>
      <form className={styles.form} onSubmit={(event) => void handleOpen(event)}>
        <TextField
          label={t('topic')}
          maxLength={160}
          value={topic}
          onChange={(event) => setTopic(event.currentTarget.value)}
        />
        <TextArea
          label={t('words')}
          rows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextField
          label={t('guest')}
          maxLength={80}
          autoComplete="off"
          value={actor}
          onChange={(event) => setActor(event.currentTarget.value)}
        />
        <Button type="submit" size="small" look="line" disabled={isBlocked}>
          {t('plenarySend')}
        </Button>
        <RefusalText refusal={refusal} />
      </form>
    </details>
  );
}
