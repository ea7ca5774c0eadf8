'use client';

import { useTranslations } from 'next-intl';
import type { RedMove } from '../../exercise/state';
import { counterMoveOf } from '../../framework/counter-moves';
import { Tag } from '../parts/tag';
import styles from './red.module.css';

/** What the red cell suggested, the newest first, and what the controller said to each. */
export function RedSuggestions({ moves }: { moves: RedMove[] }) {
  const t = useTranslations('red');
  return (
    <ul aria-live="polite">
      {moves.toReversed().map((move) => (
        <li key={move.id} className={styles.entry}>
          <p className={styles.tags}>
            <b>{counterMoveOf(move.counterMove).name}</b>
            <Tag tone={move.judged ? 'plain' : 'asked'}>
              {t(`verdicts.${move.judged?.verdict ?? 'waits'}`)}
            </Tag>
            <span className={styles.quiet}>{t('by', { name: move.author, move: move.move })}</span>
          </p>
          <p>{move.protects}</p>
          {move.text ? <p className={styles.quiet}>{move.text}</p> : null}
          {move.judged?.reason ? <p>{t('reason', { ...move.judged })}</p> : null}
        </li>
      ))}
    </ul>
  );
}
