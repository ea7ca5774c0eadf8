'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from './button';
import { announce } from './live-announcer';
import styles from './undo-bar.module.css';

export interface UndoBarProps {
  /** "Inject 4, Fuel importers and Warden money" */
  what: string;
  /** "9 people: National decision makers, Ally government" */
  toWhom: string;
  /** Whole seconds until it is out. */
  secondsLeft: number;
  /** Seconds of the whole hold. */
  seconds: number;
  /** The hold stands still, because the exercise is paused or the server was restarted. */
  isHeld?: boolean;
  onTakeBack: () => void;
  onSendNow?: () => void;
}

/** What is going out and to whom, with the way back. The key U does the same. Focus does not jump; it is said once. */
export function UndoBar({
  what,
  toWhom,
  secondsLeft,
  seconds,
  isHeld = false,
  onTakeBack,
  onSendNow,
}: UndoBarProps) {
  const t = useTranslations('parts.undo');
  useTakeBackKey(onTakeBack);
  useEffect(() => {
    announce(t('announce', { what, toWhom }));
  }, [what, toWhom, t]);
  return (
    <section className={styles.bar} aria-label={t('label')}>
      {isHeld ? null : (
        <>
          <span className={styles.seconds}>{t('seconds', { seconds: secondsLeft })}</span>
          <span className={styles.left} aria-hidden="true">
            <i style={{ inlineSize: `${(Math.min(secondsLeft, seconds) / seconds) * 100}%` }} />
          </span>
        </>
      )}
      <p className={styles.words}>
        <b>{what}</b>
        {isHeld ? t('held', { toWhom }) : t('goesTo', { toWhom })}
      </p>
      <span className={styles.key}>
        {t('key')} <kbd>{t('keyLetter')}</kbd>
      </span>
      {onSendNow ? (
        <Button className={styles.now} onClick={onSendNow}>
          {t('sendNow')}
        </Button>
      ) : null}
      <Button className={styles.back} onClick={onTakeBack} aria-keyshortcuts="U">
        {t('takeBack')}
      </Button>
    </section>
  );
}

/** U anywhere except where someone is typing. */
function useTakeBackKey(onTakeBack: () => void): void {
  const latest = useRef(onTakeBack);
  useEffect(() => {
    latest.current = onTakeBack;
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      const isTyping = target?.closest('input, textarea, select, [contenteditable="true"]');
      if (event.key.toLowerCase() !== 'u' || isTyping || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}
