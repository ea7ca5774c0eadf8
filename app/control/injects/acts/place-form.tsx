'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { StoryInject } from '../../../../exercise/story';
import { useCommand } from '../../../live/use-command';
import { Button } from '../../../parts/button';
import { CheckList } from '../../../parts/check-list';
import { TextField } from '../../../parts/text-field';
import { RefusalText } from '../../../seat/refusal-text';
import styles from './line-acts.module.css';
import { placeAfter } from './place-after';

interface PlaceFormProps {
  inject: StoryInject;
  /** The lines of the script in the running order. */
  order: readonly StoryInject[];
  onDone: () => void;
}

/** Another place in the running order, or another planned minute; the one follows from the other. */
export function PlaceForm({ inject, order, onDone }: PlaceFormProps) {
  const t = useTranslations('control.line');
  const { give, refusal, isWaiting } = useCommand();
  const [minute, setMinute] = useState(String(inject.plannedMinute));
  const [shift, setShift] = useState<'later'[]>([]);
  const ids = order.map(({ id }) => id);
  const move = (by: 1 | -1) => {
    const before = placeAfter(ids, inject.id, by);
    if (before !== undefined) void give({ type: 'ReorderInject', inject: inject.id, before });
  };
  const isMinute = /^\d{1,4}$/u.test(minute.trim());
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isMinute) return;
    const ack = await give({
      type: 'ReorderInject',
      inject: inject.id,
      plannedMinute: Number(minute),
      shiftLater: shift.length > 0,
    });
    if (ack.ok) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <div className={styles.acts}>
        <Button
          look="line"
          size="small"
          disabled={isWaiting || placeAfter(ids, inject.id, -1) === undefined}
          onClick={() => move(-1)}
        >
          {t('up')}
        </Button>
        <Button
          look="line"
          size="small"
          disabled={isWaiting || placeAfter(ids, inject.id, 1) === undefined}
          onClick={() => move(1)}
        >
          {t('down')}
        </Button>
      </div>
      <div className={styles.minute}>
        <TextField
          label={t('minute')}
          inputMode="numeric"
          value={minute}
          maxLength={4}
          error={isMinute ? undefined : t('minuteWrong')}
          onChange={(event) => setMinute(event.currentTarget.value)}
        />
      </div>
      <CheckList
        label={t('others')}
        options={[{ value: 'later', label: t('shiftLater') }]}
        values={shift}
        onChange={setShift}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" aria-disabled={!isMinute || isWaiting}>
          {t('planIt')}
        </Button>
        <Button look="line" size="small" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
