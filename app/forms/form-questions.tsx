'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { itemsOf } from '../../exercise/forms/forms';
import { newCommandId } from '../live/command-id';
import { keepText, keptText } from '../live/kept-text';
import { useConnection, useLive } from '../live/live-provider';
import type { LiveState, Refusal } from '../live/live-state';
import { useKept } from '../live/use-kept';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { RefusalText } from '../seat/refusal-text';
import { formDraft } from './form-draft';
import { FormField } from './form-field';
import type { FormPartProps } from './form-part';
import styles from './form-part.module.css';
import { givenAnswers } from './given-answers';
import { useFormWords } from './use-form-words';

const seatOf = (state: LiveState) => state.seat;

/** The questions of a form without a name. That it was sent is known to this device, and its seat counts once. */
export default function FormQuestions({ form, move }: Omit<FormPartProps, 'isOpen'>) {
  const t = useTranslations('forms');
  const seat = useLive(seatOf);
  const key = `${seat}.form.${form}.${move ?? ''}`;
  const [isSent, setSent] = useState(() => keptText(key) !== '');
  const isNew = useRef(false);
  // The button that had the focus is gone: who goes by keyboard goes on from here.
  const takeFocus = (said: HTMLElement | null) => {
    if (isNew.current) said?.focus();
    isNew.current = false;
  };
  const handleSent = () => {
    isNew.current = true;
    keepText(key, form);
    setSent(true);
    announce(t('sent'));
  };
  if (isSent)
    return (
      <p ref={takeFocus} tabIndex={-1} className={styles.said}>
        {t('sent')}
      </p>
    );
  return <Questions form={form} move={move} onSent={handleSent} />;
}

function Questions({ form, move, onSent }: FormPartProps & { onSent: () => void }) {
  const t = useTranslations('forms');
  const connection = useConnection();
  const { opening } = useView();
  const words = useFormWords(opening);
  const idKey = `${useLive(seatOf)}.${formDraft(form, move)}.id`;
  const [kept, keepValues] = useKept<Record<string, string>>(formDraft(form, move));
  const values = kept ?? {};
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const answers = givenAnswers(values);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (answers.length === 0 || isWaiting) return;
    setWaiting(true);
    // Sent once more, it is the same request: also after a reload, when nobody knows what became of the first.
    const id = keptText(idKey) || newCommandId();
    keepText(idKey, id);
    const ack = await connection.ask('answerForm', { id, form, move, answers });
    setWaiting(false);
    setRefusal(ack.ok ? null : ack);
    // Sent from another device of this seat: there is nothing left to do here either.
    if (!ack.ok && ack.code !== 'FormAnswered') return;
    keepText(idKey, '');
    keepValues(null);
    onSent();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <p className={styles.said}>{t(`note.${form}`)}</p>
      {itemsOf(form, opening).map((item) => (
        <FormField
          key={item.id}
          item={item}
          words={words}
          value={values[item.id] ?? ''}
          onChange={(value) => keepValues((now) => ({ ...now, [item.id]: value }))}
        />
      ))}
      <div>
        <Button type="submit" look="line" disabled={answers.length === 0 || isWaiting}>
          {t('send')}
        </Button>
      </div>
      <RefusalText refusal={refusal} />
      <p className={styles.meaning}>{t('anonymous')}</p>
    </form>
  );
}
