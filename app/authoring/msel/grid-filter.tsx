'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../parts/button';
import styles from './grid.module.css';
import type { Shown } from './in-shown-order';
import type { MselNames } from './names';

interface GridFilterProps {
  shown: Shown;
  onChange: (shown: Shown) => void;
  moves: MselNames['moves'];
  count: number;
  all: number;
}

/** What of the MSEL is shown, and in which order. The stored order stays as it is. */
export function GridFilter({ shown, onChange, moves, count, all }: GridFilterProps) {
  const t = useTranslations('authoring.msel.filter');
  const isFiltered = shown.text !== '' || shown.move !== null || shown.sort !== null;
  return (
    <search className={styles.filter}>
      <label>
        <span>{t('text')}</span>
        <input
          type="search"
          dir="auto"
          value={shown.text}
          onChange={(event) => onChange({ ...shown, text: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('move')}</span>
        <select
          value={shown.move ?? ''}
          onChange={(event) => {
            const move = event.currentTarget.value;
            onChange({ ...shown, move: move === '' ? null : Number(move) });
          }}
        >
          <option value="">{t('everyMove')}</option>
          {moves.map(({ number, title }) => (
            <option key={number} value={number}>
              {t('oneMove', { number, title })}
            </option>
          ))}
        </select>
      </label>
      {isFiltered ? (
        <>
          <span role="status">{t('shows', { count, all })}</span>
          <Button look="text" onClick={() => onChange({ text: '', move: null, sort: null })}>
            {t('reset')}
          </Button>
        </>
      ) : null}
    </search>
  );
}
