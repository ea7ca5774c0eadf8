'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { type CounterMoveId, counterMoves } from '../../framework/counter-moves';
import { useCommand } from '../live/use-command';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { RadioList } from '../parts/radio-list';
import { TextArea } from '../parts/text-area';
import { RefusalText } from '../seat/refusal-text';
import styles from './red.module.css';

/** The nine answers to pressure, the sentence, and words that may go out once the controller has approved them. */
export function SuggestForm({ move }: { move: number }) {
  const t = useTranslations('red');
  const { give, refusal, isWaiting } = useCommand();
  const [chosen, setChosen] = useState<CounterMoveId | null>(null);
  const [protects, setProtects] = useState('');
  const [text, setText] = useState('');
  const isMissing = chosen === null || protects.trim() === '';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isMissing) return;
    const words = { protects: protects.trim(), text: text.trim() };
    const ack = await give({ type: 'SuggestRedMove', move, counterMove: chosen, ...words });
    if (ack.ok) announce(t('sent'));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <RadioList
        label={t('menu')}
        value={chosen}
        onChange={setChosen}
        isRuled
        options={counterMoves.map(({ id, name, description }) => ({
          value: id,
          label: name,
          note: description,
        }))}
      />
      <TextArea
        label={t('protects')}
        hint={t('protectsHint')}
        value={protects}
        maxLength={300}
        onChange={(event) => setProtects(event.currentTarget.value)}
      />
      <TextArea
        label={t('words')}
        hint={t('wordsHint')}
        note={t('wordsNote')}
        value={text}
        maxLength={600}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <div>
        <Button type="submit" disabled={isMissing || isWaiting}>
          {t('suggest')}
        </Button>
      </div>
    </form>
  );
}
