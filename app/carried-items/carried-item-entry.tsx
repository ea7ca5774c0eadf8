'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { improvementMax } from '../../exercise/improvement-max';
import type { CarriedItem } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useKept } from '../live/use-kept';
import { useMay } from '../live/use-may';
import { useNow } from '../live/use-now';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { TextField } from '../parts/text-field';
import { RefusalText } from '../seat/refusal-text';
import styles from './carried-items.module.css';
import { useOwedWords } from './use-owed-words';

/** One thing that was left to do, with what became of it; staff say it, as often as it changes. */
export function CarriedItemEntry({ item }: { item: CarriedItem }) {
  const t = useTranslations('control.promises');
  const owed = useOwedWords();
  const today = new Date(useNow(60_000)).toISOString().slice(0, 10);
  const mayAnswer = useMay('AnswerCarriedItem');
  const textId = useId();
  const { answer, due } = item;
  const isPastDue = !answer?.isDone && due !== null && due < today;
  return (
    <li className={styles.entry}>
      <p className={styles.text} id={textId} dir="auto">
        {item.text}
      </p>
      <p className={styles.quiet}>{owed(item, isPastDue)}</p>
      <p className={styles.answer}>
        {t('answer', { answer: answer === null ? 'none' : answer.isDone ? 'done' : 'open' })}{' '}
        <bdi>{answer?.note}</bdi>
      </p>
      {mayAnswer ? <AnswerForm item={item} textId={textId} /> : null}
    </li>
  );
}

function AnswerForm({ item, textId }: { item: CarriedItem; textId: string }) {
  const t = useTranslations('control.promises');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, keep] = useKept<{ note: string }>(`carried.${item.id}`);
  const note = kept?.note ?? item.answer?.note ?? '';
  const say = async (isDone: boolean) => {
    const ack = await give({ type: 'AnswerCarriedItem', item: item.id, isDone, note: note.trim() });
    if (!ack.ok) return;
    keep(null);
    announce(t('saved'));
  };
  return (
    <div className={styles.form}>
      <TextField
        label={t('note')}
        maxLength={improvementMax.note}
        value={note}
        aria-describedby={textId}
        onChange={(event) => keep({ note: event.currentTarget.value })}
      />
      <div className={styles.acts}>
        {[true, false].map((isDone) => (
          <Button
            key={String(isDone)}
            look="line"
            size="small"
            disabled={isWaiting}
            aria-describedby={textId}
            onClick={() => void say(isDone)}
          >
            {t(isDone ? 'done' : 'open')}
          </Button>
        ))}
      </div>
      <RefusalText refusal={refusal} />
    </div>
  );
}
