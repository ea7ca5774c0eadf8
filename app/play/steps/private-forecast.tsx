'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Odds } from '../../../exercise/state';
import { counterMoveIds, counterMoves } from '../../../framework/counter-moves';
import { privateTopic } from '../../live/pending';
import { usePrivate } from '../../live/use-private';
import { Button } from '../../parts/button';
import { ForecastRow } from '../../parts/forecast-row';
import { announce } from '../../parts/live-announcer';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import { useKeptText } from '../use-kept-text';
import styles from './private-forecast.module.css';

const nothing = Object.fromEntries(counterMoveIds.map((id) => [id, 0])) as Odds;

/** A person's own 100 over the counter-moves, before the team locks its own. Left alone if nobody wants to. */
export default function PrivateForecast({ move }: { move: number }) {
  const t = useTranslations('play.forecast');
  const { content, isKeptHere, isSending, refusal, put } = usePrivate<{ odds: Odds }>('forecast', move);
  // A phone that is turned draws another frame: what was placed outlives it.
  const [kept, keepPlaced] = useKeptText(`own-forecast.${move}`);
  const placed = kept === '' ? null : (JSON.parse(kept) as Odds);
  const [isOpen, setOpen] = useState(placed !== null);
  const odds = placed ?? content?.odds ?? nothing;
  const left = 100 - Object.values(odds).reduce((sum, chance) => sum + chance, 0);
  const isKept = content !== undefined && content !== null && !isKeptHere && placed === null;

  async function keep(event: FormEvent) {
    event.preventDefault();
    if (left !== 0 || !(await put({ odds }))) return;
    keepPlaced('');
    announce(t('own.kept'));
  }

  if (content === undefined) return null;
  return (
    <details className={styles.own} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.name}>{t('own.title')}</summary>
      <form onSubmit={(event) => void keep(event)}>
        <p className={styles.note}>{t('own.note')}</p>
        {counterMoves.map(({ id, name, description }) => (
          <ForecastRow
            key={id}
            code={id}
            name={name}
            example={description}
            value={odds[id]}
            most={odds[id] + left}
            onChange={(value) => keepPlaced(JSON.stringify({ ...odds, [id]: value }))}
          />
        ))}
        <div className={styles.keep}>
          <span className={styles.note}>
            {isKept ? t('own.kept') : left === 0 ? t('allPlaced') : t('left', { left })}
          </span>
          <Button type="submit" look="line" disabled={left !== 0 || isSending || isKept}>
            {t('own.keep')}
          </Button>
        </div>
        <KeptHere topic={privateTopic({ kind: 'forecast', move })} />
        <RefusalText refusal={refusal} />
      </form>
    </details>
  );
}
