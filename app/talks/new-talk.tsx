'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../live/use-command';
import { useQueued } from '../live/use-queued';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { CheckList } from '../parts/check-list';
import { KeptFold } from '../parts/kept-fold';
import { announce } from '../parts/live-announcer';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { useKeptText } from '../play/use-kept-text';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './talks.module.css';

/** Asks other teams and people of the story to a talk, with a topic and the first words. */
export function NewTalk({ team }: { team: string }) {
  const t = useTranslations('talks.open');
  const { opening } = useView();
  const [teams, setTeams] = useState<string[]>([]);
  const [contacts, setContacts] = useState<string[]>([]);
  const [topic, setTopic, letGoTopic] = useKeptText('talk-topic');
  const [text, setText, letGoText] = useKeptText('talk-first');
  const { give, isWaiting, refusal } = useCommand();
  const isBusy = useQueued('OpenTalk') !== null || isWaiting;
  const others = (opening?.teams ?? []).filter((one) => one.id !== team);
  const people = opening?.contacts ?? [];
  const isReady = topic.trim() !== '' && text.trim() !== '' && teams.length + contacts.length > 0;
  const handleOpen = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    letGoTopic();
    letGoText();
    const ack = await give({ type: 'OpenTalk', teams, contacts, topic: topic.trim(), text: text.trim() });
    setTopic(ack.ok ? '' : topic);
    setText(ack.ok ? '' : text);
    if (!ack.ok) return;
    setTeams([]);
    setContacts([]);
    announce(t('done'));
  };
  return (
    <KeptFold className={styles.fold} title={t('title')} names={['talk-topic', 'talk-first']}>
      <form className={styles.form} onSubmit={(event) => void handleOpen(event)}>
        <CheckList
          label={t('teams')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          values={teams}
          onChange={setTeams}
        />
        {people.length > 0 ? (
          <CheckList
            label={t('contacts')}
            options={people.map(({ id, name, role }) => ({ value: id, label: t('contact', { name, role }) }))}
            values={contacts}
            onChange={setContacts}
          />
        ) : null}
        <TextField
          label={t('topic')}
          maxLength={160}
          value={topic}
          onChange={(event) => setTopic(event.currentTarget.value)}
        />
        <TextArea
          label={t('first')}
          rows={2}
          maxLength={2000}
          value={text}
          note={t('note')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="line" disabled={isBusy || !isReady}>
          {t('send')}
        </Button>
        <KeptHere topic="OpenTalk" />
        <RefusalText refusal={refusal} />
      </form>
    </KeptFold>
  );
}
