'use client';

import { useTranslations } from 'next-intl';
import styles from '../frame/page.module.css';

/** Which move a page is about: the open one, or an earlier one to look back at. */
export function MoveChoice({
  moves,
  move,
  onChange,
}: {
  moves: number[];
  move: number;
  onChange: (move: number) => void;
}) {
  const t = useTranslations('control');
  if (moves.length < 2) return null;
  return (
    <select
      className={styles.moveChoice}
      aria-label={t('moveChoice')}
      value={move}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {moves.map((one) => (
        <option key={one} value={one}>
          {one === 0 ? t('plan.practice') : t('plan.move', { move: one })}
        </option>
      ))}
    </select>
  );
}
