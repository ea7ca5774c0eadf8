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

/** What the list holds for somebody who is asked through control; the id of the contact follows. */
const through = `${controlAddress}:`;

/** Writes to another team, to control, or through control to somebody by name. What is typed stays until it is taken. */
export function MessageForm({ team }: { team: string }) {
  const t = useTranslations('play.messages');
  const { opening } = useView();
  const [to, setTo] = useState(controlAddress);
  const [text, setText, letGo] = useKeptText('message');
  const { give, isWaiting, refusal } = useCommand();
  const isBusy = useQueued('SendMessage') !== null || isWaiting;
  const contacts = (opening?.contacts ?? []).map(({ id, name, role }) => ({
    value: through + id,
    label: t('contact', { name, role }),
  }));
  const others = (opening?.teams ?? []).filter((one) => one.id !== team);
  const handleSend = async () => {
    // It waits with what this seat gave now: after a reload it is not written a second time.
    letGo();
    const persona = to.startsWith(through) ? to.slice(through.length) : undefined;
    const address = persona === undefined ? to : controlAddress;
    const ack = await give({ type: 'SendMessage', to: address, persona, text: text.trim() });
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
          { group: t('teams'), options: others.map((one) => ({ value: one.id, label: one.name })) },
          ...(contacts.length > 0 ? [{ group: t('contacts'), options: contacts }] : []),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <TextArea
        label={t('message')}
        rows={2}
        maxLength={2000}
        value={text}
        note={t(to === controlAddress || to.startsWith(through) ? 'controlNote' : 'teamNote')}
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
