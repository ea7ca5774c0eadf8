'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { ReflectionKind } from '../../../exercise/state';
import { useConnection } from '../../live/live-provider';
import type { Refusal } from '../../live/live-state';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';
import styles from './reflection-forms.module.css';

/** The longest answer that the server takes, in characters, and how many of a kind one person may send. */
const longest = 500;
const most = 3;

/** One anonymous answer at a time. How many were sent is known to this page alone, and to the server's memory. */
export function ReflectionForm({ kind }: { kind: ReflectionKind }) {
  const t = useTranslations('debrief');
  const connection = useConnection();
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || isWaiting) return;
    setWaiting(true);
    const ack = await connection.ask('reflect', { kind, text });
    setWaiting(false);
    setRefusal(ack.ok ? null : ack);
    if (!ack.ok) return;
    setText('');
    setSent(sent + 1);
    announce(t('participant.sent', { count: sent + 1 }));
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {sent < most ? (
        <>
          <TextArea
            label={t(`participant.${kind}`)}
            value={text}
            maxLength={longest}
            rows={2}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={styles.send}>
            <Button type="submit" look="line" disabled={text.trim() === '' || isWaiting}>
              {t('participant.send')}
            </Button>
            <span className={styles.said}>
              {sent > 0 ? t('participant.sent', { count: sent }) : t('participant.upTo', { most })}
            </span>
          </div>
        </>
      ) : (
        <p className={styles.said}>{t('participant.allSent', { most })}</p>
      )}
      <RefusalText refusal={refusal} />
    </form>
  );
}
