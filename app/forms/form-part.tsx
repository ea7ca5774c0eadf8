'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { FormId } from '../../exercise/forms/form';
import { itemsOf } from '../../exercise/forms/forms';
import { keepText, keptText } from '../live/kept-text';
import { useConnection, useLive } from '../live/live-provider';
import type { LiveState, Refusal } from '../live/live-state';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { RefusalText } from '../seat/refusal-text';
import { FormField } from './form-field';
import styles from './form-part.module.css';
import { useFormWords } from './use-form-words';

interface FormPartProps {
  form: FormId;
  /** Of a pulse: the move that it is about. */
  move?: number;
  /** It stands open; else its name opens it. */
  isOpen?: boolean;
}

const seatOf = (state: LiveState) => state.seat;

/** A form without a name, to be filled in or left alone. That it was sent is known to this device, and its seat counts once. */
export function FormPart({ form, move, isOpen = false }: FormPartProps) {
  const t = useTranslations('forms');
  const seat = useLive(seatOf);
  const key = `${seat}.form.${form}.${move ?? ''}`;
  const [isSent, setSent] = useState(() => keptText(key) !== '');
  const handleSent = () => {
    keepText(key, form);
    setSent(true);
    announce(t('sent'));
  };
  const content = isSent ? (
    <p className={styles.said}>{t('sent')}</p>
  ) : (
    <Questions form={form} move={move} onSent={handleSent} />
  );
  return (
    <details className={styles.part} open={isOpen || undefined}>
      <summary className={styles.name}>{t(`title.${form}`)}</summary>
      {content}
    </details>
  );
}

function Questions({ form, move, onSent }: FormPartProps & { onSent: () => void }) {
  const t = useTranslations('forms');
  const connection = useConnection();
  const { opening } = useView();
  const words = useFormWords(opening);
  const [values, setValues] = useState<Record<string, string>>({});
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const answers = Object.entries(values).flatMap(([item, value]) =>
    value.trim() === '' ? [] : [{ item, value: value.trim() }],
  );

  async function send(event: FormEvent) {
    event.preventDefault();
    if (answers.length === 0 || isWaiting) return;
    setWaiting(true);
    const ack = await connection.ask('answerForm', { form, move, answers });
    setWaiting(false);
    setRefusal(ack.ok ? null : ack);
    // Sent from another device of this seat: there is nothing left to do here either.
    if (ack.ok || ack.code === 'FormAnswered') onSent();
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
          onChange={(value) => setValues({ ...values, [item.id]: value })}
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
