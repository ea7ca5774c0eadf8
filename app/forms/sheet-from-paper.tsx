'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { itemsOf } from '../../exercise/forms/forms';
import type { State } from '../../exercise/state';
import { newCommandId } from '../live/command-id';
import { useConnection } from '../live/live-provider';
import type { Refusal } from '../live/live-state';
import { useKept } from '../live/use-kept';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { RefusalText } from '../seat/refusal-text';
import { formDraft } from './form-draft';
import { FormField } from './form-field';
import styles from './form-part.module.css';
import { givenAnswers } from './given-answers';
import { useFormWords } from './use-form-words';

const form = 'followUpOnPaper';

/** What is typed of a sheet, and under which request it is kept. */
interface Sheet {
  id: string;
  values: Record<string, string>;
}

/** Where lead and control type in what was answered on paper four weeks later, one sheet after the other. */
export function SheetFromPaper({ view: { opening } }: { view: State }) {
  const t = useTranslations('forms');
  const connection = useConnection();
  const words = useFormWords(opening);
  const head = useRef<HTMLElement>(null);
  const [kept, keep] = useKept<Sheet>(formDraft(form));
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const values = kept?.values ?? {};
  const answers = givenAnswers(values);
  const handleChange = (item: string, value: string) =>
    keep((now) => ({ id: now?.id ?? newCommandId(), values: { ...now?.values, [item]: value } }));
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!kept || answers.length === 0 || isWaiting) return;
    setWaiting(true);
    // Sent once more it is the same sheet.
    const ack = await connection.ask('answerForm', { id: kept.id, form, answers });
    setWaiting(false);
    setRefusal(ack.ok ? null : ack);
    if (!ack.ok) return;
    keep(null);
    announce(t('onPaper.kept'));
    head.current?.focus();
  };
  return (
    <details className={styles.part}>
      <summary ref={head} className={styles.name}>
        {t('onPaper.open')}
      </summary>
      <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
        <p className={styles.said}>{t(`note.${form}`)}</p>
        {itemsOf(form, opening).map((item) => (
          <FormField
            key={item.id}
            item={item}
            words={words}
            value={values[item.id] ?? ''}
            onChange={(value) => handleChange(item.id, value)}
          />
        ))}
        <div>
          <Button type="submit" look="line" disabled={answers.length === 0 || isWaiting}>
            {t('onPaper.keep')}
          </Button>
        </div>
        <RefusalText refusal={refusal} />
        <p className={styles.meaning}>{t('onPaper.anonymous')}</p>
      </form>
    </details>
  );
}
