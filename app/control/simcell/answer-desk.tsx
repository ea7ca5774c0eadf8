'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../parts/live-announcer';
import { useShortcut } from '../frame/use-shortcut';
import { AskQueue } from './ask-queue';
import { MessageOnDesk } from './message-on-desk';
import styles from './simcell.module.css';
import { useAnswering } from './use-answering';

/** The queue and the answer beside it: after one answer the oldest that waits is next, and the cursor stands in it. */
export function AnswerDesk() {
  const t = useTranslations('control.simcell');
  const { waiting, message, draft, choose, next, sent, write } = useAnswering();
  const voice = useRef<HTMLSelectElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const [turn, setTurn] = useState(0);
  // Each turn brings another form, so the cursor can go there only when that one is drawn.
  useEffect(() => {
    if (turn > 0) words.current?.focus();
  }, [turn]);
  const goOn = (to: () => void) => {
    to();
    setTurn((now) => now + 1);
  };
  useShortcut('n', () => goOn(next));
  useShortcut('v', () => voice.current?.focus());
  const handleSent = () => {
    announce(t('sent', { count: waiting.filter((one) => one.id !== message?.id).length }));
    goOn(sent);
  };
  return (
    <div className={styles.answering}>
      <AskQueue waiting={waiting} chosen={message?.id ?? null} onChoose={(id) => goOn(() => choose(id))} />
      <section className={styles.desk} aria-label={t('desk')}>
        {message && draft ? (
          <MessageOnDesk
            key={message.id}
            {...{ message, draft }}
            onDraft={write}
            onSent={handleSent}
            onNext={() => goOn(next)}
            voiceRef={voice}
            textRef={words}
          />
        ) : (
          <p className={styles.quiet}>{t('deskEmpty')}</p>
        )}
      </section>
    </div>
  );
}
