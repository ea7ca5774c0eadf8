'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { type CounterMoveId, counterMoves } from '../../framework/counter-moves';
import { useCommand } from '../live/use-command';
import { useKept } from '../live/use-kept';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { RadioList } from '../parts/radio-list';
import { TextArea } from '../parts/text-area';
import { RefusalText } from '../seat/refusal-text';
import styles from './red.module.css';

type Suggestion = { chosen: CounterMoveId | null; protects: string; text: string };
const nothing: Suggestion = { chosen: null, protects: '', text: '' };

/** The nine answers to pressure, the sentence, and words that may go out once the controller has approved them. */
export function SuggestForm({ move }: { move: number }) {
  const t = useTranslations('red');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, keep] = useKept<Suggestion>('red-move');
  const { chosen, protects, text } = kept ?? nothing;
  const change = (part: Partial<Suggestion>) => keep((now) => ({ ...(now ?? nothing), ...part }));
  const isMissing = chosen === null || protects.trim() === '';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isMissing) return;
    const words = { protects: protects.trim(), text: text.trim() };
    const ack = await give({ type: 'SuggestRedMove', move, counterMove: chosen, ...words });
    if (!ack.ok) return;
    keep(null);
    announce(t('sent'));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <RadioList
        label={t('menu')}
        value={chosen}
        onChange={(id) => change({ chosen: id })}
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
        onChange={(event) => change({ protects: event.currentTarget.value })}
      />
      <TextArea
        label={t('words')}
        hint={t('wordsHint')}
        note={t('wordsNote')}
        value={text}
        maxLength={600}
        onChange={(event) => change({ text: event.currentTarget.value })}
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
