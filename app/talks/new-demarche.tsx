'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../live/use-command';
import { useQueued } from '../live/use-queued';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { KeptFold } from '../parts/kept-fold';
import { announce } from '../parts/live-announcer';
import { SelectField } from '../parts/select-field';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { useKeptText } from '../play/use-kept-text';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './talks.module.css';

/** Hands a formal text to another team. */
export function NewDemarche({ team }: { team: string }) {
  const t = useTranslations('talks.demarches');
  const { opening } = useView();
  const [to, setTo] = useState('');
  const [title, setTitle, letGoTitle] = useKeptText('demarche-title');
  const [text, setText, letGoText] = useKeptText('demarche');
  const { give, isWaiting, refusal } = useCommand();
  const isBusy = useQueued('SendDemarche') !== null || isWaiting;
  const isReady = to !== '' && title.trim() !== '' && text.trim() !== '';
  const others = (opening?.teams ?? []).filter((one) => one.id !== team);
  const handleSend = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    letGoTitle();
    letGoText();
    const ack = await give({ type: 'SendDemarche', to, title: title.trim(), text: text.trim() });
    setTitle(ack.ok ? '' : title);
    setText(ack.ok ? '' : text);
    if (ack.ok) announce(t('sent'));
  };
  return (
    <KeptFold className={styles.fold} title={t('new')} names={['demarche-title', 'demarche']}>
      <form className={styles.form} onSubmit={(event) => void handleSend(event)}>
        <SelectField
          label={t('toWhom')}
          value={to}
          placeholder={t('choose')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <TextField
          label={t('heading')}
          maxLength={160}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextArea
          label={t('text')}
          rows={3}
          maxLength={6000}
          value={text}
          note={t('note')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="line" disabled={isBusy || !isReady}>
          {t('send')}
        </Button>
        <KeptHere topic="SendDemarche" />
        <RefusalText refusal={refusal} />
      </form>
    </KeptFold>
  );
}
