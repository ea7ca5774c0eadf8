'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { CheckList } from '../../parts/check-list';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../../talks/talks.module.css';

/** SimCell asks teams to a talk as any outside actor: one of the story, or one that is named here. */
export function ActorTalkForm() {
  const t = useTranslations('control.talks');
  const { opening, script } = useView();
  const [actor, setActor] = useState('');
  const [teams, setTeams] = useState<string[]>([]);
  const [topic, setTopic] = useKeptText('actor-talk-topic');
  const [text, setText, letGo] = useKeptText('actor-first');
  const { give, isWaiting, refusal } = useCommand();
  const names = useId();
  const isBlocked = isWaiting || teams.length === 0 || [actor, topic, text].some((one) => one.trim() === '');
  const handleOpen = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlocked) return;
    letGo();
    const words = { topic: topic.trim(), text: text.trim() };
    const ack = await give({ type: 'OpenActorTalk', teams, actors: [actor.trim()], ...words });
    setText(ack.ok ? '' : text);
    if (!ack.ok) return;
    setTopic('');
    setTeams([]);
  };
  return (
    <details className={styles.fold}>
      <summary>{t('call')}</summary>
      <form className={styles.form} onSubmit={(event) => void handleOpen(event)}>
        <TextField
          label={t('actor')}
          list={names}
          maxLength={80}
          autoComplete="off"
          value={actor}
          onChange={(event) => setActor(event.currentTarget.value)}
        />
        <datalist id={names}>
          {(script?.personas ?? []).map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <CheckList
          label={t('teams')}
          options={(opening?.teams ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          values={teams}
          onChange={setTeams}
        />
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
        <Button type="submit" size="small" look="line" disabled={isBlocked}>
          {t('callSend')}
        </Button>
        <RefusalText refusal={refusal} />
      </form>
    </details>
  );
}
