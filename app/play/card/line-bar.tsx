'use client';

import { useTranslations } from 'next-intl';
import { type CardLine, cardLines } from '../../../exercise/card';
import { Button } from '../../parts/button';
import styles from './line-bar.module.css';

interface LineBarProps {
  line: CardLine;
  /** Goes to a line, or with null to the whole card. */
  onGo: (line: CardLine | null) => void;
}

/** From line to line on a phone. After the last one the whole card is read before it is signed. */
export function LineBar({ line, onGo }: LineBarProps) {
  const t = useTranslations('play.card');
  const index = cardLines.indexOf(line);
  const before = cardLines[index - 1];
  const next = cardLines[index + 1];
  return (
    <div className={styles.bar}>
      <span className={styles.place}>{t('lineOf', { line: index + 1 })}</span>
      {before ? (
        <Button look="line" onClick={() => onGo(before)}>
          {t('back')}
        </Button>
      ) : null}
      {next ? (
        <Button onClick={() => onGo(next)}>{t('nextLine')}</Button>
      ) : (
        <Button onClick={() => onGo(null)}>{t('wholeCard')}</Button>
      )}
      {next ? (
        <Button look="text" className={styles.whole} onClick={() => onGo(null)}>
          {t('wholeCard')}
        </Button>
      ) : null}
    </div>
  );
}
