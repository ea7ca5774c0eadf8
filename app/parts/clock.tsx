'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './clock.module.css';
import { type ClockState, clockState, markPassed, shownMilliseconds } from './clock-state';
import { announce } from './live-announcer';
import { PauseIcon } from './pause-icon';
import { formatMinutes } from './times';

export interface ClockProps {
  /** Milliseconds left of the step; below zero when it is over; null when the step has no limit. */
  remaining: number | null;
  /** Milliseconds planned for the step; null leaves "of 9 minutes" out. */
  planned?: number | null;
  /** Held by the facilitator: the clock stands. */
  isHeld?: boolean;
  size?: 'page' | 'small' | 'phone' | 'console' | 'room';
  /** Says 5 minutes, 1 minute and the end through the live region. Give it to one clock on a page. */
  isAnnounced?: boolean;
}

/** The clock of a step. It changes once a second without transition; nothing closes by itself when it is over. */
export function Clock({
  remaining,
  planned = null,
  isHeld = false,
  size = 'page',
  isAnnounced = false,
}: ClockProps) {
  const t = useTranslations('parts.clock');
  useClockAnnouncements(isAnnounced ? remaining : null);
  const state = clockState(remaining, isHeld);
  if (remaining === null) return <p className={styles.words}>{t('none')}</p>;
  return (
    <div className={classNames(styles.clock, size !== 'page' && styles[size], styles[state])} role="timer">
      <bdi className={styles.time}>
        {state === 'over' ? '+' : ''}
        {formatMinutes(shownMilliseconds(remaining))}
      </bdi>
      <ClockWords state={state} planned={planned} size={size} />
    </div>
  );
}

function ClockWords({
  state,
  planned,
  size,
}: {
  state: ClockState;
  planned: number | null;
  size: ClockProps['size'];
}) {
  const t = useTranslations('parts.clock');
  const words = () => {
    if (state === 'held') return t('held');
    if (state === 'over') return t('over');
    if (state === 'last-minute') return t('lastMinute');
    if (size === 'phone') return t('timeLeft');
    return planned === null || size === 'console'
      ? t('left')
      : t('leftOf', { minutes: Math.round(planned / 60_000) });
  };
  return (
    <span className={styles.words}>
      {state === 'held' ? <PauseIcon size={15} /> : null}
      {words()}
    </span>
  );
}

function useClockAnnouncements(remaining: number | null): void {
  const t = useTranslations('parts.clock');
  const before = useRef(remaining);
  useEffect(() => {
    const mark = markPassed(before.current, remaining);
    before.current = remaining;
    if (mark !== null) announce(mark === 0 ? t('announceEnd') : t('announce', { minutes: mark / 60_000 }));
  }, [remaining, t]);
}

/** The thin bar of the time left, in reading direction. Decoration: the clock says the same in words. */
export function ClockBar({
  remaining,
  planned,
  isThin = false,
}: {
  remaining: number;
  planned: number;
  isThin?: boolean;
}) {
  const share = planned > 0 ? Math.min(1, Math.max(0, remaining / planned)) : 0;
  return (
    <div className={classNames(styles.bar, isThin && styles.thin)} aria-hidden="true">
      <i
        className={remaining <= 60_000 ? styles.asked : undefined}
        style={{ inlineSize: `${share * 100}%` }}
      />
    </div>
  );
}
