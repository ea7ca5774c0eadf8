'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../parts/banner';
import { Button, ButtonLink } from '../parts/button';
import { FieldFrame } from '../parts/field-frame';
import { type Answer, askServer } from './ask-server';
import styles from './import-exercise.module.css';
import { keepStaffToken } from './seat-token';
import { useRefusal } from './use-refusal';

interface Imported {
  exercise: string;
  title: string;
}

/** Takes in an exercise that ended on another server, from its package. Folded until somebody needs it. */
export function ImportExercise() {
  const t = useTranslations('exercises.import');
  const { file, setFile, input, isSending, answer, send } = useImport();
  const sayRefusal = useRefusal();
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <details className={styles.fold}>
      <summary>{t('title')}</summary>
      <form className={styles.form} onSubmit={handleSubmit}>
        <p className={styles.note}>{t('note')}</p>
        <FieldFrame id="package" label={t('file')} hint={t('hint')}>
          <input
            ref={input}
            id="package"
            type="file"
            accept=".zip,application/zip"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </FieldFrame>
        {answer?.ok === false ? (
          <Banner tone="grave" icon="alert" isAnnounced>
            {sayRefusal(answer)}
          </Banner>
        ) : null}
        {answer?.ok ? (
          <Banner
            isAnnounced
            action={
              <ButtonLink look="text" href={`/debrief/${encodeURIComponent(answer.value.exercise)}`}>
                {t('debrief')}
              </ButtonLink>
            }
          >
            {t('done', { title: answer.value.title })}
          </Banner>
        ) : null}
        <Button type="submit" look="line" aria-disabled={!file || isSending}>
          {t(isSending ? 'sending' : 'send')}
        </Button>
      </form>
    </details>
  );
}

/** So that the debrief opens on this device; without an answer the console asks for the seat again. */
async function takeOwnSeat(exercise: string): Promise<void> {
  const seat = await askServer<{ token: string }>(
    `/api/exercises/${encodeURIComponent(exercise)}/console`,
    {},
  );
  if (seat.ok) keepStaffToken(exercise, seat.value.token);
}

/** The chosen file, and what came of sending it. It stays chosen until it was taken in. */
function useImport() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [answer, setAnswer] = useState<Answer<Imported> | null>(null);
  const send = async () => {
    if (!file || isSending) return;
    setIsSending(true);
    setAnswer(null);
    const came = await askServer<Imported>('/api/exercises/import', file);
    if (came.ok) await takeOwnSeat(came.value.exercise);
    setIsSending(false);
    setAnswer(came);
    if (!came.ok) return;
    setFile(null);
    if (input.current) input.current.value = '';
    // The list above is the server's.
    router.refresh();
  };
  return { file, setFile, input, isSending, answer, send };
}
