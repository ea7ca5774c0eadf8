'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/text-area';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from './pin-form.module.css';

interface PinFormProps {
  kind: 'known' | 'unknown';
  /** What stands in the field at first. */
  start: string;
  onDone: () => void;
}

/** One sentence to pin. What was typed stays when the server refuses it. */
export function PinForm({ kind, start, onDone }: PinFormProps) {
  const t = useTranslations('play.pins');
  const [text, setText] = useState(start);
  const { give, isWaiting, refusal } = useCommand();
  const handlePin = async () => {
    const ack = await give({ type: 'PinFact', kind, text: text.trim() });
    if (ack.ok) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void handlePin();
      }}
    >
      <TextArea
        label={t(kind === 'known' ? 'whatKnown' : 'whatUnknown')}
        value={text}
        maxLength={400}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" look="line" size="small" disabled={isWaiting || !text.trim()}>
          {t(kind === 'known' ? 'pinKnown' : 'pinUnknown')}
        </Button>
        <Button look="text" onClick={onDone}>
          {t('leave')}
        </Button>
      </div>
      <KeptHere topic="PinFact" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
