'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../../talks/talks.module.css';

/** Limits what each team sends to others in a move, or takes the limit away. */
export function BudgetForm() {
  const t = useTranslations('control.talks');
  const { messageBudget } = useView();
  const [typed, setTyped] = useState('');
  const { give, isWaiting, refusal } = useCommand();
  const perMove = Number(typed);
  const isBlocked = isWaiting || !Number.isInteger(perMove) || perMove < 1 || perMove > 99;
  const handleSet = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlocked) return;
    const ack = await give({ type: 'SetMessageBudget', perMove });
    if (ack.ok) setTyped('');
  };
  return (
    <details className={styles.fold}>
      <summary>{messageBudget === null ? t('noBudget') : t('budget', { count: messageBudget })}</summary>
      <form className={styles.form} onSubmit={(event) => void handleSet(event)}>
        <TextField
          label={t('perMove')}
          type="number"
          min={1}
          max={99}
          value={typed}
          note={t('budgetNote')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p className={styles.acts}>
          <Button type="submit" size="small" look="line" disabled={isBlocked}>
            {t('setBudget')}
          </Button>
          {messageBudget === null ? null : (
            <Button
              look="text"
              disabled={isWaiting}
              onClick={() => void give({ type: 'SetMessageBudget', perMove: null })}
            >
              {t('dropBudget')}
            </Button>
          )}
        </p>
        <RefusalText refusal={refusal} />
      </form>
    </details>
  );
}
