'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import type { Message } from '../../../exercise/state';
import { useMay } from '../../live/use-may';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import type { AnswerDraft } from '../messages/answer-draft';
import { AnswerForm } from '../messages/answer-form';
import { useAsker } from '../messages/use-asker';
import { HideText } from '../moderation/hide-text';
import styles from './simcell.module.css';

interface MessageOnDeskProps {
  message: Message;
  draft: AnswerDraft;
  onDraft: (draft: AnswerDraft) => void;
  onSent: () => void;
  onNext: () => void;
  voiceRef: Ref<HTMLSelectElement>;
  textRef: Ref<HTMLTextAreaElement>;
}

/** The question in full and its answer. When somebody else was faster it says so, and leaves what was typed. */
export function MessageOnDesk({ message, onNext, ...form }: MessageOnDeskProps) {
  const t = useTranslations('control.simcell');
  const mayAnswer = useMay('AnswerMessage');
  const { who } = useAsker(message);
  const next = (
    <Button look="text" onClick={onNext}>
      {t('next')}
    </Button>
  );
  return (
    <>
      <p className={styles.askedHead}>{who}</p>
      <p className={styles.question}>{message.text}</p>
      <p>
        <HideText subject={{ kind: 'message', message: message.id }} />
      </p>
      {message.answer ? (
        <Banner tone="asked" isAnnounced action={next}>
          {t('answeredBy', { persona: message.answer.persona, text: message.answer.text })}
        </Banner>
      ) : null}
      {mayAnswer ? <AnswerForm message={message} {...form} /> : null}
    </>
  );
}
