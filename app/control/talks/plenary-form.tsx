'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { KeptFold } from '../../parts/kept-fold';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../../talks/talks.module.css';

/** Opens a plenary, in which every team is at once; an outside actor may be in it. */
export function PlenaryForm() {
  const t = useTranslations('control.talks');
  const [topic, setTopic, letGoOfTopic] = useKeptText('plenary-topic');
  const [actor, setActor] = useState('');
  const [text, setText, letGo] = useKeptText('plenary');
  const { give, isWaiting, refusal } = useCommand();
  const isBlocked = isWaiting || topic.trim() === '' || text.trim() === '';
  const handleOpen = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlocked) return;
    const actors = actor.trim() === '' ? [] : [actor.trim()];
    letGo();
    letGoOfTopic();
    const ack = await give({ type: 'OpenPlenary', actors, topic: topic.trim(), text: text.trim() });
    setTopic(ack.ok ? '' : topic);
    setText(ack.ok ? '' : text);
    if (ack.ok) setActor('');
  };
  return (
    <KeptFold className={styles.fold} title={t('openPlenary')} names={['plenary', 'plenary-topic']}>
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
    </KeptFold>
  );
}
