'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';
import { useKeptText } from '../use-kept-text';
import styles from './message-form.module.css';

/** The address of control, beside the ids of the teams. */
const controlAddress = 'control';

/** Writes to another team or to control. What is typed stays until the server has taken it. */
export function MessageForm({ team }: { team: string }) {
  const t = useTranslations('play.messages');
  const { opening } = useView();
  const [to, setTo] = useState(controlAddress);
  const [text, setText] = useKeptText('message');
  const { give, isWaiting, refusal } = useCommand();
  const others = (opening?.teams ?? []).filter((one) => one.id !== team);
  const handleSend = async () => {
    const ack = await give({ type: 'SendMessage', to, text: text.trim() });
    if (!ack.ok) return;
    setText('');
    announce(t('sent'));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !isWaiting) void handleSend();
      }}
    >
      <SelectField
        label={t('to')}
        value={to}
        options={[
          { value: controlAddress, label: t('controlWide') },
          ...others.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <TextArea
        label={t('message')}
        rows={2}
        maxLength={2000}
        value={text}
        note={t(to === controlAddress ? 'controlNote' : 'teamNote')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" look="line" disabled={isWaiting || !text.trim()}>
        {t('send')}
      </Button>
      <RefusalText refusal={refusal} />
    </form>
  );
}
