'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommand } from '../../live/use-command';
import { useQueued } from '../../live/use-queued';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { KeptHere } from '../../seat/kept-here';
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
  const [text, setText, letGo] = useKeptText('message');
  const { give, isWaiting, refusal } = useCommand();
  const isBusy = useQueued('SendMessage') !== null || isWaiting;
  const others = (opening?.teams ?? []).filter((one) => one.id !== team);
  const handleSend = async () => {
    // It waits with what this seat gave now: after a reload it is not written a second time.
    letGo();
    const ack = await give({ type: 'SendMessage', to, text: text.trim() });
    setText(ack.ok ? '' : text);
    if (!ack.ok) return;
    announce(t('sent'));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !isBusy) void handleSend();
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
      <Button type="submit" look="line" disabled={isBusy || !text.trim()}>
        {t('send')}
      </Button>
      <KeptHere topic="SendMessage" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
